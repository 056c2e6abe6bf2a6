package org.noticekit.render.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.GroupMember;
import org.noticekit.model.Identifier;
import org.noticekit.model.JointControllers;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Representative;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

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
            controllers.forEach((key, controller) ->
                    blocks.add(controller(Roles.of(notice.notice()).sentence(), key, controller)));
        } else {
            controllers.forEach((key, controller) -> parts.add(
                    Anchors.controller(key),
                    notice.from(notice.names().controller(key)),
                    notice.blocks().add(controller("controller.each", key, controller))));
        }
        joint(parts);
        representatives(parts);
        new LayerPointers(notice).point(blocks, NoticeTopic.CONTROLLER, NoticeTopic.REPRESENTATIVE);
        sections.add("who_we_are", notice.words().say("controller.heading"), blocks, parts);
    }

    private List<Block> controller(String lead, Identifier key, Controller controller) {
        Words words = notice.words();
        NoticePath at = NoticePath.of("controllers", key.value());
        Facts facts = notice.facts()
                .text(at.child("legalName"), "controller.legal-name", controller.legalName())
                .choice(at.child("kind"), "controller.kind", controller.kind())
                .choice(at.child("publicAuthority"), "controller.public-authority", controller.publicAuthority())
                .text(at.child("department"), "controller.department", controller.department())
                .text(at.child("office"), "controller.office", controller.office())
                .prose(at.child("description"), "controller.description", controller.description())
                .prose(at.child("identification"), "controller.identification", controller.identification())
                .about(at.child("finder"), "controller.finder", controller.finder(), notice::link)
                .listed(
                        at.child("establishedUnder"),
                        "controller.established-under",
                        controller.establishedUnder(),
                        notice::law)
                .about(at.child("establishedIn"), "controller.established-in", controller.establishedIn(), words::place)
                .about(at.child("jurisdiction"), "controller.jurisdiction", controller.jurisdiction(), words::choice)
                .part(at.child("contact"), "controller.contact", controller.contact(), contacts::say)
                .listed(
                        at.child("registrations"),
                        "controller.registrations",
                        controller.registrations(),
                        notice::registration)
                .about(at.child("privacyNotice"), "controller.privacy-notice", controller.privacyNotice(), notice::link)
                .part(at.child("group"), "controller.group", controller.group(), this::group)
                .prose(
                        at.child("dataProtectionOfficerNotNeeded"),
                        "controller.no-officer",
                        controller.dataProtectionOfficerNotNeeded())
                .part(at.child("successor"), "controller.successor", controller.successor(), this::successor);
        Names.Name name = notice.names().controller(key);
        return notice.blocks()
                .say(name.at(), lead, Gap.of("name", name.words()))
                .add(facts.build())
                .build();
    }

    private List<Block> group(ControllerGroup group, NoticePath at) {
        return notice.blocks()
                .prose(at.child("description"), group.description())
                .listed(at.child("members"), group.members(), this::member)
                .about(at.child("list"), "controller.group-list", group.list(), notice::link)
                .build();
    }

    private List<Block> member(GroupMember member, NoticePath at) {
        return notice.blocks()
                .name(at.child("name"), notice.text(member.name()))
                .about(at.child("privacyNotice"), "privacy-notice", member.privacyNotice(), notice::link)
                .prose(at.child("description"), member.description())
                .build();
    }

    private List<Block> successor(ControllerSuccessor successor, NoticePath at) {
        Gap name = Gap.of("name", successor.name());
        Blocks blocks = notice.blocks();
        successor
                .date()
                .ifPresentOrElse(
                        date -> blocks.say(
                                at,
                                "controller.successor-from",
                                name,
                                Gap.of("date", notice.words().date(date))),
                        () -> blocks.say(at.child("name"), "controller.successor-named", name));
        return blocks.prose(at.child("note"), successor.note()).build();
    }

    private void joint(Sections parts) {
        int number = 1;
        for (JointControllers joint : notice.notice().jointControllers()) {
            NoticePath at = NoticePath.of("jointControllers").child(number - 1);
            Blocks blocks = notice.blocks();
            if (joint.controllers().size() > 1) {
                blocks.about(at.child("controllers"), "joint.named", joint.controllers(), notice::controller);
            } else {
                blocks.say(at, "joint.unnamed")
                        .about(at.child("controllers"), "joint.one", joint.controllers(), notice::controller);
            }
            blocks.labelled(at.child("essence"), "joint.essence", joint.essence())
                    .about(at.child("arrangement"), "joint.arrangement", joint.arrangement(), notice::link)
                    .labelled(
                            at.child("contactPoint"),
                            "joint.contact",
                            contacts.say(joint.contactPoint(), at.child("contactPoint")));
            parts.add(Anchors.numbered("joint", number), notice.heading("joint.heading", together(joint, at)), blocks);
            number++;
        }
    }

    /** Who decides together, where the notice tells of several groups that do. */
    private Optional<List<Inline>> together(JointControllers joint, NoticePath at) {
        List<List<Inline>> names =
                joint.controllers().stream().map(notice::controller).toList();
        return names.isEmpty() || notice.notice().jointControllers().size() == 1
                ? Optional.empty()
                : Optional.of(
                        notice.from(at.child("controllers"), notice.words().and(names)));
    }

    private void representatives(Sections parts) {
        Map<Identifier, Representative> representatives = notice.notice().representatives();
        representatives.forEach((key, representative) -> {
            NoticePath at = NoticePath.of("representatives", key.value());
            Optional<List<Inline>> name = representative
                    .name()
                    .filter(it -> representatives.size() > 1)
                    .map(it -> notice.from(at.child("name"), notice.text(it)));
            parts.add(
                    Anchors.representative(key),
                    notice.heading("representative.heading", name),
                    notice.blocks().add(representative(representative, at)));
        });
    }

    private List<Block> representative(Representative representative, NoticePath at) {
        return notice.blocks()
                .say("representative.lead")
                .add(notice.facts()
                        .text(at.child("name"), "representative.name", representative.name())
                        .about(at.child("law"), "representative.law", representative.law(), notice::lawName)
                        .listed(
                                at.child("controllers"),
                                "representative.controllers",
                                representative.controllers(),
                                notice::controller)
                        .part(at.child("contact"), "representative.contact", representative.contact(), contacts::say)
                        .build())
                .build();
    }
}
