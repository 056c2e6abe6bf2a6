package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;

/** The fields of {@link RegulatorComplaint}. */
final class RegulatorComplaintFields extends CommonComplaintFields<RegulatorComplaint> {

    static final RegulatorComplaintFields KIND = new RegulatorComplaintFields();

    private final Field<Optional<SupervisoryAuthority>> authority =
            optional("authority", SupervisoryAuthorityFields.KIND, "The supervisory authority to complain to.");
    private final Field<Optional<Prose>> condition = optional(
            "condition", PROSE, "A condition that the notice sets before people may complain; the law knows none.");

    private RegulatorComplaintFields() {
        super(
                "regulatorComplaint",
                "a complaint to the regulator",
                "A complaint to the supervisory authority (UK GDPR Article 13(2)(d); Data Protection Act 2018, section 165).");
    }

    @Override
    RegulatorComplaint make(Values in) {
        return RegulatorComplaint.builder()
                .how(in.get(how))
                .authority(in.get(authority))
                .condition(in.get(condition))
                .build();
    }

    @Override
    void writeOwn(RegulatorComplaint it, Output out) {
        authority.write(it.authority(), out);
        condition.write(it.condition(), out);
    }
}
