package org.noticekit.io;

import java.util.List;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.LegalReference;

/** The fields of {@link CourtRemedy}. */
final class CourtRemedyFields extends CommonComplaintFields<CourtRemedy> {

    static final CourtRemedyFields KIND = new CourtRemedyFields();

    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law under which people can claim.");

    private CourtRemedyFields() {
        super(
                "courtRemedy",
                "a claim in court",
                "A claim in court (UK GDPR Article 79; Data Protection Act 2018, sections 167 and 168).");
    }

    @Override
    CourtRemedy make(Values in) {
        return CourtRemedy.builder().how(in.get(how)).addAllLaws(in.get(laws)).build();
    }

    @Override
    void writeOwn(CourtRemedy it, Output out) {
        laws.write(it.laws(), out);
    }
}
