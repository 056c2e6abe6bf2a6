package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.SharedFields.LAW;
import static org.noticekit.io.WordKind.words;

import java.util.function.BiConsumer;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.ApprovalScheme;
import org.noticekit.model.DerogationGround;
import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.Prose;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.TransferApproval;
import org.noticekit.model.TransferDerogation;
import org.noticekit.model.TransferSafeguard;

/** What permits data to go to another country. */
final class SafeguardFields {

    static final ObjectKind<TransferApproval, TransferApproval.Builder> TRANSFER_APPROVAL = new ObjectKind<>(
            "transferApproval",
            "an approval",
            TransferApproval::builder,
            TransferApproval.Builder::build,
            fields -> common(
                    fields.optional(
                                    "law",
                                    LAW,
                                    TransferApproval::law,
                                    TransferApproval.Builder::law,
                                    "The law under which it is approved; if left out, the notice's own.")
                            .optional(
                                    "scheme",
                                    words("an approval scheme", ApprovalScheme.values()),
                                    TransferApproval::scheme,
                                    TransferApproval.Builder::scheme,
                                    "The scheme to which the recipient must belong.")
                            .optional(
                                    "condition",
                                    PROSE,
                                    TransferApproval::condition,
                                    TransferApproval.Builder::condition,
                                    "That the approval's condition is met, and how.")
                            .list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    TransferApproval::laws,
                                    TransferApproval.Builder::addAllLaws,
                                    "The regulations or the decision.")
                            .optional(
                                    "link",
                                    SharedFields.LINK,
                                    TransferApproval::link,
                                    TransferApproval.Builder::link,
                                    "Where to read it."),
                    TransferApproval.Builder::note));

    static final ObjectKind<AppropriateSafeguard, AppropriateSafeguard.Builder> APPROPRIATE_SAFEGUARD =
            new ObjectKind<>(
                    "appropriateSafeguard",
                    "an appropriate safeguard",
                    AppropriateSafeguard::builder,
                    AppropriateSafeguard.Builder::build,
                    fields -> common(
                            fields.set(
                                            "instruments",
                                            words("a safeguard instrument", SafeguardInstrument.values()),
                                            AppropriateSafeguard::instruments,
                                            AppropriateSafeguard.Builder::addAllInstruments,
                                            "The instruments relied on.")
                                    .optional(
                                            "copy",
                                            PROSE,
                                            AppropriateSafeguard::copy,
                                            AppropriateSafeguard.Builder::copy,
                                            "How to get a copy (Article 13(1)(f)).")
                                    .optional(
                                            "link",
                                            SharedFields.LINK,
                                            AppropriateSafeguard::link,
                                            AppropriateSafeguard.Builder::link,
                                            "Where a copy can be read.")
                                    .optional(
                                            "test",
                                            PROSE,
                                            AppropriateSafeguard::test,
                                            AppropriateSafeguard.Builder::test,
                                            "That the data protection test (Article 46(1A)) or transfer impact assessment was made."),
                            AppropriateSafeguard.Builder::note));

    static final ObjectKind<TransferDerogation, TransferDerogation.Builder> TRANSFER_DEROGATION = new ObjectKind<>(
            "transferDerogation",
            "a derogation",
            TransferDerogation::builder,
            TransferDerogation.Builder::build,
            fields -> common(
                    fields.optional(
                                    "ground",
                                    words("a ground for a derogation", DerogationGround.values()),
                                    TransferDerogation::ground,
                                    TransferDerogation.Builder::ground,
                                    "The ground.")
                            .optional(
                                    "explanation",
                                    PROSE,
                                    TransferDerogation::explanation,
                                    TransferDerogation.Builder::explanation,
                                    "Why it applies.")
                            .optional(
                                    "copy",
                                    PROSE,
                                    TransferDerogation::copy,
                                    TransferDerogation.Builder::copy,
                                    "How to learn of the interest and the safeguards, where it rests on compelling legitimate interests."),
                    TransferDerogation.Builder::note));

    static final ObjectKind<OtherSafeguard, OtherSafeguard.Builder> OTHER_SAFEGUARD = new ObjectKind<>(
            "otherSafeguard",
            "another safeguard",
            OtherSafeguard::builder,
            OtherSafeguard.Builder::build,
            fields -> common(
                    fields.required(
                            "description",
                            PROSE,
                            OtherSafeguard::description,
                            OtherSafeguard.Builder::description,
                            "What the notice says."),
                    OtherSafeguard.Builder::note));

    static final UnionKind<TransferSafeguard> TRANSFER_SAFEGUARD = new UnionKind<TransferSafeguard>(
                    "transferSafeguard", "a safeguard", "type", "What it is in law.")
            .member("approval", TransferApproval.class, TRANSFER_APPROVAL)
            .member("appropriate-safeguards", AppropriateSafeguard.class, APPROPRIATE_SAFEGUARD)
            .member("derogation", TransferDerogation.class, TRANSFER_DEROGATION)
            .member("other", OtherSafeguard.class, OTHER_SAFEGUARD);

    private SafeguardFields() {}

    /** What all of them have. */
    private static <T extends TransferSafeguard, B> Fields<T, B> common(
            Fields<T, B> fields, BiConsumer<B, Prose> note) {
        return fields.optional("note", PROSE, TransferSafeguard::note, note, "What the notice says of it.");
    }
}
