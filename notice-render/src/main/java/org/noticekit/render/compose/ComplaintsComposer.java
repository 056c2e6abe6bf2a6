package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.OtherRedress;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.render.document.Inline;

/** Says how to complain: to the controller, to the regulator, to a court (UK GDPR Article 13(2)(ca) and (d)). */
final class ComplaintsComposer {
    private final Composition notice;

    ComplaintsComposer(Composition notice) {
        this.notice = notice;
    }

    void compose(Sections sections) {
        Sections parts = new Sections();
        int number = 1;
        for (ComplaintRoute route : notice.notice().complaints()) {
            String kind = route.accept(Kind.KIND);
            parts.add(
                    Anchors.numbered("complaint", number),
                    notice.words().say("complaint-heading." + kind),
                    route.accept(new Route(notice)));
            number++;
        }
        Blocks blocks = notice.blocks();
        new LayerPointers(notice)
                .point(blocks, NoticeTopic.COMPLAINTS_TO_CONTROLLER, NoticeTopic.COMPLAINTS_TO_REGULATOR);
        sections.add("how_to_complain", notice.words().say("complaints.heading"), blocks, parts);
    }

    /** Each route of which there is anything to say by its heading, leading to what the full notice says of it. */
    Blocks inShort() {
        List<List<Inline>> routes = new ArrayList<>();
        int number = 1;
        for (ComplaintRoute route : notice.notice().complaints()) {
            if (!route.accept(new Route(notice)).build().isEmpty()) {
                List<Inline> heading = notice.words().say("complaint-heading." + route.accept(Kind.KIND));
                routes.add(notice.leading(heading, Anchors.numbered("complaint", number)));
            }
            number++;
        }
        return notice.blocks().listed(routes, Composition::paragraph);
    }

    /** The kind of a route, as phrases are keyed by it. */
    private static final class Kind implements ComplaintRoute.Visitor<String> {
        private static final Kind KIND = new Kind();

        @Override
        public String toController(ControllerComplaint toController) {
            return "controller";
        }

        @Override
        public String toRegulator(RegulatorComplaint toRegulator) {
            return "regulator";
        }

        @Override
        public String toCourt(CourtRemedy toCourt) {
            return "court";
        }

        @Override
        public String toOther(OtherRedress toOther) {
            return "other";
        }
    }

    /** What is said of a route. */
    private static final class Route implements ComplaintRoute.Visitor<Blocks> {
        private final Composition notice;
        private final ContactWords contacts;

        Route(Composition notice) {
            this.notice = notice;
            this.contacts = new ContactWords(notice);
        }

        @Override
        public Blocks toController(ControllerComplaint route) {
            return notice.blocks()
                    .say("complaint.controller")
                    .prose(route.how())
                    .add(notice.facts()
                            .fact("complaint.contact", contacts.say(route.contact()))
                            .about("complaint.form", route.form(), notice::link)
                            .about("complaint.acknowledged", route.acknowledgedWithin(), notice.words()::period)
                            .prose("complaint.outcome", route.outcome())
                            .build());
        }

        @Override
        public Blocks toRegulator(RegulatorComplaint route) {
            Optional<SupervisoryAuthority> authority = route.authority();
            return notice.blocks()
                    .say("complaint.regulator")
                    .prose(route.how())
                    .labelled("complaint.condition", route.condition())
                    .add(notice.facts()
                            .text("complaint.authority", authority.flatMap(SupervisoryAuthority::name))
                            .fact("complaint.contact", contacts.say(authority.flatMap(SupervisoryAuthority::contact)))
                            .build());
        }

        @Override
        public Blocks toCourt(CourtRemedy route) {
            return notice.blocks()
                    .say("complaint.court")
                    .about("laws", route.laws(), notice::law)
                    .prose(route.how());
        }

        @Override
        public Blocks toOther(OtherRedress route) {
            return notice.blocks()
                    .about("complaint.body", route.body(), notice::text)
                    .labelled("complaint.matter", route.matter())
                    .prose(route.how())
                    .about("read-more", route.link(), notice::link)
                    .add(notice.facts()
                            .fact("complaint.contact", contacts.say(route.contact()))
                            .build());
        }
    }
}
