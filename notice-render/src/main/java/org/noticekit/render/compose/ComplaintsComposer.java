package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.OtherRedress;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.render.document.Block;
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
            Optional<List<Inline>> body = isOneOfSeveral(route) ? body(route, at(number)) : Optional.empty();
            parts.add(
                    Anchors.numbered("complaint", number),
                    notice.heading(heading(route), body),
                    route.accept(new Route(notice, at(number))));
            number++;
        }
        Blocks blocks = notice.blocks();
        new LayerPointers(notice)
                .point(blocks, NoticeTopic.COMPLAINTS_TO_CONTROLLER, NoticeTopic.COMPLAINTS_TO_REGULATOR);
        sections.add("how_to_complain", notice.words().say("complaints.heading"), blocks, parts);
    }

    /** Each route of which there is anything to say, and to whom it leads, leading to what the full notice says of it. */
    Blocks inShort() {
        List<List<Block>> routes = new ArrayList<>();
        int number = 1;
        for (ComplaintRoute route : notice.notice().complaints()) {
            if (!route.accept(new Route(notice, at(number))).build().isEmpty()) {
                Optional<List<Inline>> body = body(route, at(number));
                List<Inline> said =
                        notice.leading(notice.heading(heading(route), body), Anchors.numbered("complaint", number));
                routes.add(Composition.paragraph(body.isPresent() ? said : notice.from(at(number), said)));
            }
            number++;
        }
        return notice.blocks().listed(routes);
    }

    private static String heading(ComplaintRoute route) {
        return "complaint-heading." + route.accept(Kind.KIND);
    }

    private boolean isOneOfSeveral(ComplaintRoute route) {
        return notice.notice().complaints().stream()
                        .filter(it -> heading(it).equals(heading(route)))
                        .count()
                > 1;
    }

    /** What the body is called to which a route leads, if the notice says so. */
    private Optional<List<Inline>> body(ComplaintRoute route, NoticePath at) {
        return route.accept(new Body(at)).map(notice::from);
    }

    /** Where a route is, counted from 1. */
    private static NoticePath at(int number) {
        return NoticePath.of("complaints").child(number - 1);
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

    /** What the body is called to which a route leads. */
    private record Body(NoticePath at) implements ComplaintRoute.Visitor<Optional<Names.Name>> {

        @Override
        public Optional<Names.Name> toController(ControllerComplaint toController) {
            return Optional.empty();
        }

        @Override
        public Optional<Names.Name> toRegulator(RegulatorComplaint toRegulator) {
            return toRegulator
                    .authority()
                    .flatMap(SupervisoryAuthority::name)
                    .map(it -> new Names.Name(
                            Inline.text(it.value()), at.child("authority").child("name")));
        }

        @Override
        public Optional<Names.Name> toCourt(CourtRemedy toCourt) {
            return Optional.empty();
        }

        @Override
        public Optional<Names.Name> toOther(OtherRedress toOther) {
            return toOther.body().map(it -> new Names.Name(Inline.text(it.value()), at.child("body")));
        }
    }

    /** What is said of a route. */
    private static final class Route implements ComplaintRoute.Visitor<Blocks> {
        private final Composition notice;
        private final ContactWords contacts;
        private final NoticePath at;

        Route(Composition notice, NoticePath at) {
            this.notice = notice;
            this.at = at;
            this.contacts = new ContactWords(notice);
        }

        @Override
        public Blocks toController(ControllerComplaint route) {
            return notice.blocks()
                    .say(at, "complaint.controller")
                    .prose(at.child("how"), route.how())
                    .add(notice.facts()
                            .part(at.child("contact"), "complaint.contact", route.contact(), contacts::say)
                            .about(at.child("form"), "complaint.form", route.form(), notice::link)
                            .about(
                                    at.child("acknowledgedWithin"),
                                    "complaint.acknowledged",
                                    route.acknowledgedWithin(),
                                    notice.words()::period)
                            .prose(at.child("outcome"), "complaint.outcome", route.outcome())
                            .build());
        }

        @Override
        public Blocks toRegulator(RegulatorComplaint route) {
            Optional<SupervisoryAuthority> authority = route.authority();
            NoticePath authorityAt = at.child("authority");
            return notice.blocks()
                    .say(at, "complaint.regulator")
                    .prose(at.child("how"), route.how())
                    .labelled(at.child("condition"), "complaint.condition", route.condition())
                    .add(notice.facts()
                            .text(
                                    authorityAt.child("name"),
                                    "complaint.authority",
                                    authority.flatMap(SupervisoryAuthority::name))
                            .part(
                                    authorityAt.child("contact"),
                                    "complaint.contact",
                                    authority.flatMap(SupervisoryAuthority::contact),
                                    contacts::say)
                            .build());
        }

        @Override
        public Blocks toCourt(CourtRemedy route) {
            return notice.blocks()
                    .say(at, "complaint.court")
                    .about(at.child("laws"), "laws", route.laws(), notice::law)
                    .prose(at.child("how"), route.how());
        }

        @Override
        public Blocks toOther(OtherRedress route) {
            return notice.blocks()
                    .about(at.child("body"), "complaint.body", route.body(), notice::text)
                    .labelled(at.child("matter"), "complaint.matter", route.matter())
                    .prose(at.child("how"), route.how())
                    .about(at.child("link"), "read-more", route.link(), notice::link)
                    .add(notice.facts()
                            .part(at.child("contact"), "complaint.contact", route.contact(), contacts::say)
                            .build());
        }
    }
}
