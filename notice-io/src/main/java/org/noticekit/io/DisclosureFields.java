package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.RECIPIENT_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.Disclosure;
import org.noticekit.model.DisclosureCircumstance;
import org.noticekit.model.Identifier;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;

/** The fields of {@link Disclosure}. */
final class DisclosureFields extends ObjectKind<Disclosure> {

    static final DisclosureFields KIND = new DisclosureFields();

    private final Field<Set<DisclosureCircumstance>> circumstances = set(
            "circumstances",
            words("a circumstance of disclosure", DisclosureCircumstance.values()),
            "The circumstances in which data is passed on.");
    private final Field<List<Identifier>> recipients =
            list("recipients", RECIPIENT_KEY, "To whom data is passed on, by their keys under \"recipients\".");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law that requires or allows it.");
    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "When, to whom and why, in words.");

    private DisclosureFields() {
        super("disclosure", "a disclosure", "When data is passed on because the law requires or allows it.");
    }

    @Override
    Disclosure make(Values in) {
        return Disclosure.builder()
                .addAllCircumstances(in.get(circumstances))
                .addAllRecipients(in.get(recipients))
                .addAllLaws(in.get(laws))
                .description(in.get(description))
                .build();
    }

    @Override
    void writeFields(Disclosure it, Output out) {
        circumstances.write(it.circumstances(), out);
        recipients.write(it.recipients(), out);
        laws.write(it.laws(), out);
        description.write(it.description(), out);
    }
}
