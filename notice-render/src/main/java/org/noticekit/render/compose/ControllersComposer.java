package org.noticekit.render.compose;

import java.util.List;
import java.util.Map;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.GroupMember;
import org.noticekit.model.Identifier;
import org.noticekit.model.JointControllers;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Representative;
import org.noticekit.render.document.Block;

/** Says who is responsible, who decides together and who represents whom (UK GDPR Article 13(1)(a)). */
final class ControllersComposer {
    private final Composition notice;
    private final ContactWords contacts;

    ControllersComposer(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
    }

    void compose(Sections sections) {
        Map<Identifier, Controller> controllers = notice.notice().controllers();
        Blocks blocks = notice.blocks();
        Sections parts = new Sections();
        if (controllers.size() == 1) {
            controllers.forEach((key, controller) -> blocks.add(controller("controller.one", key, controller)));
        } else {
            controllers.forEach((key, controller) -> parts.add(
                    Anchors.controller(key),
                    notice.controllerName(key, controller),
                    notice.blocks().add(controller("controller.each", key, controller))));
        }
        joint(parts);
        representatives(parts);
        new LayerPointers(notice).point(blocks, NoticeTopic.CONTROLLER, NoticeTopic.REPRESENTATIVE);
        sections.add("who_we_are", notice.words().say("controller.heading"), blocks, parts);
    }

    private List<Block> controller(String lead, Identifier key, Controller controller) {
        Words words = notice.words();
        Facts facts = notice.facts()
                .text("controller.legal-name", controller.legalName())
                .choice("controller.kind", controller.kind())
                .choice("controller.public-authority", controller.publicAuthority())
                .text("controller.department", controller.department())
                .text("controller.office", controller.office())
                .prose("controller.description", controller.description())
                .prose("controller.identification", controller.identification())
                .about("controller.finder", controller.finder(), notice::link)
                .listed("controller.established-under", controller.establishedUnder(), notice::law)
                .about("controller.established-in", controller.establishedIn(), words::place)
                .about("controller.jurisdiction", controller.jurisdiction(), words::choice)
                .fact("controller.contact", contacts.say(controller.contact()))
                .listed("controller.registrations", controller.registrations(), notice::registration)
                .about("controller.privacy-notice", controller.privacyNotice(), notice::link)
                .fact("controller.group", controller.group().map(this::group).orElse(List.of()))
                .prose("controller.no-officer", controller.dataProtectionOfficerNotNeeded())
                .fact(
                        "controller.successor",
                        controller.successor().map(this::successor).orElse(List.of()));
        return notice.blocks()
                .say(lead, Gap.of("name", notice.controllerName(key, controller)))
                .add(facts.build())
                .build();
    }

    private List<Block> group(ControllerGroup group) {
        return notice.blocks()
                .prose(group.description())
                .listed(group.members(), this::member)
                .about("controller.group-list", group.list(), notice::link)
                .build();
    }

    private List<Block> member(GroupMember member) {
        return notice.blocks()
                .name(notice.text(member.name()))
                .about("privacy-notice", member.privacyNotice(), notice::link)
                .prose(member.description())
                .build();
    }

    private List<Block> successor(ControllerSuccessor successor) {
        Gap name = Gap.of("name", successor.name());
        Blocks blocks = notice.blocks();
        successor
                .date()
                .ifPresentOrElse(
                        date -> blocks.say(
                                "controller.successor-from",
                                name,
                                Gap.of("date", notice.words().date(date))),
                        () -> blocks.say("controller.successor-named", name));
        return blocks.prose(successor.note()).build();
    }

    private void joint(Sections parts) {
        int number = 1;
        for (JointControllers joint : notice.notice().jointControllers()) {
            Blocks blocks = notice.blocks();
            if (joint.controllers().isEmpty()) {
                blocks.say("joint.unnamed");
            } else {
                blocks.about("joint.named", joint.controllers(), notice::controller);
            }
            blocks.labelled("joint.essence", joint.essence())
                    .about("joint.arrangement", joint.arrangement(), notice::link)
                    .labelled("joint.contact", contacts.say(joint.contactPoint()));
            parts.add(Anchors.numbered("joint", number), notice.words().say("joint.heading"), blocks);
            number++;
        }
    }

    private void representatives(Sections parts) {
        notice.notice()
                .representatives()
                .forEach((key, representative) -> parts.add(
                        Anchors.representative(key),
                        notice.words().say("representative.heading"),
                        notice.blocks().add(representative(representative))));
    }

    private List<Block> representative(Representative representative) {
        Words words = notice.words();
        return notice.blocks()
                .say("representative.lead")
                .add(notice.facts()
                        .text("representative.name", representative.name())
                        .about("representative.law", representative.law(), law -> words.choice("law-name", law))
                        .listed("representative.controllers", representative.controllers(), notice::controller)
                        .fact("representative.contact", contacts.say(representative.contact()))
                        .build())
                .build();
    }
}
