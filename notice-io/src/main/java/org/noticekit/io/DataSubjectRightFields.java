package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;

/** The fields of {@link DataSubjectRight}. */
final class DataSubjectRightFields extends ObjectKind<DataSubjectRight> {

    static final DataSubjectRightFields KIND = new DataSubjectRightFields();

    private final Field<RightKind> right =
            required("right", words("a right", RightKind.values()), "Which right it is.");
    private final Field<Optional<RightAvailability>> availability = optional(
            "availability",
            words("an availability of a right", RightAvailability.values()),
            "Whether people have the right here; if left out, they have.");
    private final Field<Optional<Prose>> explanation = optional("explanation", PROSE, "What the right means here.");
    private final Field<Optional<Prose>> limits =
            optional("limits", PROSE, "When the right does not apply, or can be refused.");
    private final Field<List<LegalReference>> exemptions =
            list("exemptions", LegalReferenceFields.KIND, "The law that limits the right.");
    private final Field<Optional<Prose>> how =
            optional("how", PROSE, "How people use this right, where that differs from the others.");
    private final Field<Optional<Link>> link =
            optional("link", LinkFields.KIND, "Where to read more about the right, or to make the request.");

    private DataSubjectRightFields() {
        super("dataSubjectRight", "a right", "What a notice says of one right (UK GDPR Chapter III).");
        shortForm(right);
    }

    @Override
    DataSubjectRight make(Values in) {
        return DataSubjectRight.builder()
                .right(in.get(right))
                .availability(in.get(availability))
                .explanation(in.get(explanation))
                .limits(in.get(limits))
                .addAllExemptions(in.get(exemptions))
                .how(in.get(how))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(DataSubjectRight it, Output out) {
        right.write(it.right(), out);
        availability.write(it.availability(), out);
        explanation.write(it.explanation(), out);
        limits.write(it.limits(), out);
        exemptions.write(it.exemptions(), out);
        how.write(it.how(), out);
        link.write(it.link(), out);
    }
}
