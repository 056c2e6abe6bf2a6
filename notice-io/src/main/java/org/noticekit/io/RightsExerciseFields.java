package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SelfService;
import org.noticekit.model.TimePeriod;

/** The fields of {@link RightsExercise}. */
final class RightsExerciseFields extends ObjectKind<RightsExercise> {

    static final RightsExerciseFields KIND = new RightsExerciseFields();

    private final Field<Optional<Prose>> how = optional("how", PROSE, "What people do to use their rights.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "Whom to ask, where it is not the data protection officer.");
    private final Field<List<Link>> links = list("links", LinkFields.KIND, "Forms and pages for requests.");
    private final Field<Optional<TimePeriod>> responseTime =
            optional("responseTime", PERIOD, "How soon people get an answer (Articles 12(3) and 12A).");
    private final Field<Optional<Prose>> response =
            optional("response", PROSE, "What the notice says of the answer and its time.");
    private final Field<Optional<Prose>> fee = optional("fee", PROSE, "What the notice says of fees (Article 12(5)).");
    private final Field<Optional<Prose>> identity =
            optional("identity", PROSE, "What proof of identity people may be asked for (Article 12(6)).");
    private final Field<Optional<Prose>> limits = optional("limits", PROSE, "When rights do not apply, in general.");
    private final Field<Optional<Prose>> consequences =
            optional("consequences", PROSE, "What using a right can lead to, for example that a service ends.");
    private final Field<List<SelfService>> selfService =
            list("selfService", SelfServiceFields.KIND, "What people can do themselves.");

    private RightsExerciseFields() {
        super("rightsExercise", "a statement about using rights", "How people use their rights (UK GDPR Article 12).");
    }

    @Override
    RightsExercise make(Values in) {
        return RightsExercise.builder()
                .how(in.get(how))
                .contact(in.get(contact))
                .addAllLinks(in.get(links))
                .responseTime(in.get(responseTime))
                .response(in.get(response))
                .fee(in.get(fee))
                .identity(in.get(identity))
                .limits(in.get(limits))
                .consequences(in.get(consequences))
                .addAllSelfService(in.get(selfService))
                .build();
    }

    @Override
    void writeFields(RightsExercise it, Output out) {
        how.write(it.how(), out);
        contact.write(it.contact(), out);
        links.write(it.links(), out);
        responseTime.write(it.responseTime(), out);
        response.write(it.response(), out);
        fee.write(it.fee(), out);
        identity.write(it.identity(), out);
        limits.write(it.limits(), out);
        consequences.write(it.consequences(), out);
        selfService.write(it.selfService(), out);
    }
}
