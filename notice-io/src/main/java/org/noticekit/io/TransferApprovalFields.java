package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeWords.LAW;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ApprovalScheme;
import org.noticekit.model.Law;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.TransferApproval;

/** The fields of {@link TransferApproval}. */
final class TransferApprovalFields extends CommonSafeguardFields<TransferApproval> {

    static final TransferApprovalFields KIND = new TransferApprovalFields();

    private final Field<Optional<Law>> law =
            optional("law", LAW, "The law under which it is approved; if left out, the notice's own.");
    private final Field<Optional<ApprovalScheme>> scheme = optional(
            "scheme",
            words("an approval scheme", ApprovalScheme.values()),
            "The scheme to which the recipient must belong.");
    private final Field<Optional<Prose>> condition =
            optional("condition", PROSE, "That the approval's condition is met, and how.");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The regulations or the decision that approve the country.");
    private final Field<Optional<Link>> link =
            optional("link", LinkFields.KIND, "Where to read the regulations or the decision.");

    private TransferApprovalFields() {
        super(
                "transferApproval",
                "an approval",
                "The country is approved: by regulations (UK GDPR Article 45A) or by an adequacy decision (EU GDPR Article 45).");
    }

    @Override
    TransferApproval make(Values in) {
        return TransferApproval.builder()
                .law(in.get(law))
                .scheme(in.get(scheme))
                .condition(in.get(condition))
                .addAllLaws(in.get(laws))
                .link(in.get(link))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(TransferApproval it, Output out) {
        law.write(it.law(), out);
        scheme.write(it.scheme(), out);
        condition.write(it.condition(), out);
        laws.write(it.laws(), out);
        link.write(it.link(), out);
    }
}
