package org.noticekit.io;

import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.OtherRedress;
import org.noticekit.model.RegulatorComplaint;

/** The fields of {@link ComplaintRoute}, whichever it is. */
final class ComplaintRouteFields {

    static final UnionKind<ComplaintRoute> KIND = new UnionKind<ComplaintRoute>(
                    "complaintRoute",
                    "a way to complain",
                    "A way to complain or to seek redress.",
                    "to",
                    "Whom the complaint goes to.")
            .member("controller", ControllerComplaint.class, ControllerComplaintFields.KIND)
            .member("regulator", RegulatorComplaint.class, RegulatorComplaintFields.KIND)
            .member("court", CourtRemedy.class, CourtRemedyFields.KIND)
            .member("other", OtherRedress.class, OtherRedressFields.KIND);

    private ComplaintRouteFields() {}
}
