package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.function.BiConsumer;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.OtherRedress;
import org.noticekit.model.Prose;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SelfService;
import org.noticekit.model.SupervisoryAuthority;

/** People's rights, and how they complain. */
final class RightsFields {

    static final ObjectKind<DataSubjectRight, DataSubjectRight.Builder> DATA_SUBJECT_RIGHT = new ObjectKind<>(
            "dataSubjectRight",
            "a right",
            DataSubjectRight::builder,
            DataSubjectRight.Builder::build,
            fields -> fields.required(
                            "right",
                            words("a right", RightKind.values()),
                            DataSubjectRight::right,
                            DataSubjectRight.Builder::right,
                            "The right.")
                    .optional(
                            "availability",
                            words("an availability of a right", RightAvailability.values()),
                            DataSubjectRight::availability,
                            DataSubjectRight.Builder::availability,
                            "Whether people have it here; if left out, that they have.")
                    .optional(
                            "explanation",
                            PROSE,
                            DataSubjectRight::explanation,
                            DataSubjectRight.Builder::explanation,
                            "What it means here.")
                    .optional(
                            "limits",
                            PROSE,
                            DataSubjectRight::limits,
                            DataSubjectRight.Builder::limits,
                            "When it does not apply or can be refused.")
                    .list(
                            "exemptions",
                            SharedFields.LEGAL_REFERENCE,
                            DataSubjectRight::exemptions,
                            DataSubjectRight.Builder::addAllExemptions,
                            "The law that limits it.")
                    .optional(
                            "how",
                            PROSE,
                            DataSubjectRight::how,
                            DataSubjectRight.Builder::how,
                            "How to use this right, where that differs from the others.")
                    .optional(
                            "link",
                            SharedFields.LINK,
                            DataSubjectRight::link,
                            DataSubjectRight.Builder::link,
                            "Where to read more or make the request.")
                    .shortForm("right"));

    static final ObjectKind<RightsExercise, RightsExercise.Builder> RIGHTS_EXERCISE = new ObjectKind<>(
            "rightsExercise",
            "a statement about using rights",
            RightsExercise::builder,
            RightsExercise.Builder::build,
            fields -> fields.optional("how", PROSE, RightsExercise::how, RightsExercise.Builder::how, "What to do.")
                    .optional(
                            "contact",
                            SharedFields.CONTACT_DETAILS,
                            RightsExercise::contact,
                            RightsExercise.Builder::contact,
                            "Whom to ask, where it is not the data protection officer.")
                    .list(
                            "links",
                            SharedFields.LINK,
                            RightsExercise::links,
                            RightsExercise.Builder::addAllLinks,
                            "Forms and pages for requests.")
                    .optional(
                            "responseTime",
                            PERIOD,
                            RightsExercise::responseTime,
                            RightsExercise.Builder::responseTime,
                            "How soon people get an answer (Articles 12(3) and 12A).")
                    .optional(
                            "response",
                            PROSE,
                            RightsExercise::response,
                            RightsExercise.Builder::response,
                            "What is said of the answer and its time.")
                    .optional(
                            "fee",
                            PROSE,
                            RightsExercise::fee,
                            RightsExercise.Builder::fee,
                            "What is said of fees (Article 12(5)).")
                    .optional(
                            "identity",
                            PROSE,
                            RightsExercise::identity,
                            RightsExercise.Builder::identity,
                            "What proof of identity may be asked (Article 12(6)).")
                    .optional(
                            "limits",
                            PROSE,
                            RightsExercise::limits,
                            RightsExercise.Builder::limits,
                            "When rights do not apply, in general.")
                    .optional(
                            "consequences",
                            PROSE,
                            RightsExercise::consequences,
                            RightsExercise.Builder::consequences,
                            "What using a right can lead to, for example that a service ends.")
                    .list(
                            "selfService",
                            RightsFields.SELF_SERVICE,
                            RightsExercise::selfService,
                            RightsExercise.Builder::addAllSelfService,
                            "What people can do themselves."));

    static final ObjectKind<SelfService, SelfService.Builder> SELF_SERVICE = new ObjectKind<>(
            "selfService",
            "a self-service",
            SelfService::builder,
            SelfService.Builder::build,
            fields -> fields.required("what", PROSE, SelfService::what, SelfService.Builder::what, "What they can do.")
                    .optional("link", SharedFields.LINK, SelfService::link, SelfService.Builder::link, "Where.")
                    .shortForm("what"));

    static final ObjectKind<ControllerComplaint, ControllerComplaint.Builder> CONTROLLER_COMPLAINT = new ObjectKind<>(
            "controllerComplaint",
            "a complaint to the controller",
            ControllerComplaint::builder,
            ControllerComplaint.Builder::build,
            fields -> common(
                    fields.optional(
                                    "contact",
                                    SharedFields.CONTACT_DETAILS,
                                    ControllerComplaint::contact,
                                    ControllerComplaint.Builder::contact,
                                    "Whom to complain to.")
                            .optional(
                                    "form",
                                    SharedFields.LINK,
                                    ControllerComplaint::form,
                                    ControllerComplaint.Builder::form,
                                    "A form for it.")
                            .optional(
                                    "acknowledgedWithin",
                                    PERIOD,
                                    ControllerComplaint::acknowledgedWithin,
                                    ControllerComplaint.Builder::acknowledgedWithin,
                                    "How soon it is acknowledged (30 days at most).")
                            .optional(
                                    "outcome",
                                    PROSE,
                                    ControllerComplaint::outcome,
                                    ControllerComplaint.Builder::outcome,
                                    "How and when people learn the outcome."),
                    ControllerComplaint.Builder::how));

    static final ObjectKind<RegulatorComplaint, RegulatorComplaint.Builder> REGULATOR_COMPLAINT = new ObjectKind<>(
            "regulatorComplaint",
            "a complaint to the regulator",
            RegulatorComplaint::builder,
            RegulatorComplaint.Builder::build,
            fields -> common(
                    fields.optional(
                                    "authority",
                                    RightsFields.SUPERVISORY_AUTHORITY,
                                    RegulatorComplaint::authority,
                                    RegulatorComplaint.Builder::authority,
                                    "The authority.")
                            .optional(
                                    "condition",
                                    PROSE,
                                    RegulatorComplaint::condition,
                                    RegulatorComplaint.Builder::condition,
                                    "A condition that the notice sets before people may complain; the law knows none."),
                    RegulatorComplaint.Builder::how));

    static final ObjectKind<CourtRemedy, CourtRemedy.Builder> COURT_REMEDY = new ObjectKind<>(
            "courtRemedy",
            "a claim in court",
            CourtRemedy::builder,
            CourtRemedy.Builder::build,
            fields -> common(
                    fields.list(
                            "laws",
                            SharedFields.LEGAL_REFERENCE,
                            CourtRemedy::laws,
                            CourtRemedy.Builder::addAllLaws,
                            "The law."),
                    CourtRemedy.Builder::how));

    static final ObjectKind<OtherRedress, OtherRedress.Builder> OTHER_REDRESS = new ObjectKind<>(
            "otherRedress",
            "another way to complain",
            OtherRedress::builder,
            OtherRedress.Builder::build,
            fields -> common(
                    fields.optional(
                                    "matter",
                                    PROSE,
                                    OtherRedress::matter,
                                    OtherRedress.Builder::matter,
                                    "What it is for.")
                            .optional("body", TEXT, OtherRedress::body, OtherRedress.Builder::body, "To whom.")
                            .optional(
                                    "contact",
                                    SharedFields.CONTACT_DETAILS,
                                    OtherRedress::contact,
                                    OtherRedress.Builder::contact,
                                    "How to reach them.")
                            .optional(
                                    "link",
                                    SharedFields.LINK,
                                    OtherRedress::link,
                                    OtherRedress.Builder::link,
                                    "Where to read more."),
                    OtherRedress.Builder::how));

    static final UnionKind<ComplaintRoute> COMPLAINT_ROUTE = new UnionKind<ComplaintRoute>(
                    "complaintRoute", "a way to complain", "to", "Whom the complaint goes to.")
            .member("controller", ControllerComplaint.class, CONTROLLER_COMPLAINT)
            .member("regulator", RegulatorComplaint.class, REGULATOR_COMPLAINT)
            .member("court", CourtRemedy.class, COURT_REMEDY)
            .member("other", OtherRedress.class, OTHER_REDRESS);

    static final ObjectKind<SupervisoryAuthority, SupervisoryAuthority.Builder> SUPERVISORY_AUTHORITY =
            new ObjectKind<>(
                    "supervisoryAuthority",
                    "a supervisory authority",
                    SupervisoryAuthority::builder,
                    SupervisoryAuthority.Builder::build,
                    fields -> fields.optional(
                                    "name",
                                    TEXT,
                                    SupervisoryAuthority::name,
                                    SupervisoryAuthority.Builder::name,
                                    "Its name.")
                            .optional(
                                    "contact",
                                    SharedFields.CONTACT_DETAILS,
                                    SupervisoryAuthority::contact,
                                    SupervisoryAuthority.Builder::contact,
                                    "How to reach it.")
                            .shortForm("name"));

    private RightsFields() {}

    /** What all of them have. */
    private static <T extends ComplaintRoute, B> Fields<T, B> common(Fields<T, B> fields, BiConsumer<B, Prose> how) {
        return fields.optional("how", PROSE, ComplaintRoute::how, how, "What to do, and what happens then.");
    }
}
