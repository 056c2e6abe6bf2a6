package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.SharedFields.CONTROLLER_KEY;
import static org.noticekit.io.SharedFields.JURISDICTION;
import static org.noticekit.io.SharedFields.LAW;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.Controller;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.GroupMember;
import org.noticekit.model.JointControllers;
import org.noticekit.model.PrivacyContact;
import org.noticekit.model.PublicAuthorityStatus;
import org.noticekit.model.Representative;

/** Who decides, and whom people can turn to. */
final class ControllerFields {

    static final ObjectKind<Controller, Controller.Builder> CONTROLLER = new ObjectKind<>(
            "controller", "a controller", Controller::builder, Controller.Builder::build, fields -> fields.optional(
                            "name", TEXT, Controller::name, Controller.Builder::name, "The name people know it by.")
                    .optional(
                            "legalName",
                            TEXT,
                            Controller::legalName,
                            Controller.Builder::legalName,
                            "Its name in law, where that differs.")
                    .optional(
                            "kind",
                            words("a kind of controller", ControllerKind.values()),
                            Controller::kind,
                            Controller.Builder::kind,
                            "What kind of body it is; rules differ between them.")
                    .optional(
                            "publicAuthority",
                            words("a public authority status", PublicAuthorityStatus.values()),
                            Controller::publicAuthority,
                            Controller.Builder::publicAuthority,
                            "Whether it is a public authority (Data Protection Act 2018, section 7), where its kind does not say.")
                    .optional(
                            "department",
                            TEXT,
                            Controller::department,
                            Controller.Builder::department,
                            "The part of it that is meant.")
                    .optional(
                            "office",
                            TEXT,
                            Controller::office,
                            Controller.Builder::office,
                            "The office held, where the controller is an office-holder, for example \"Electoral Registration Officer\".")
                    .optional(
                            "description",
                            PROSE,
                            Controller::description,
                            Controller.Builder::description,
                            "What it is and does.")
                    .optional(
                            "identification",
                            PROSE,
                            Controller::identification,
                            Controller.Builder::identification,
                            "How readers find out which body it is for them, for example \"the council for the area where you live\".")
                    .optional(
                            "finder",
                            SharedFields.LINK,
                            Controller::finder,
                            Controller.Builder::finder,
                            "Where readers can look up which body it is for them.")
                    .list(
                            "establishedUnder",
                            SharedFields.LEGAL_REFERENCE,
                            Controller::establishedUnder,
                            Controller.Builder::addAllEstablishedUnder,
                            "The law that set it up.")
                    .optional(
                            "establishedIn",
                            PLACE,
                            Controller::establishedIn,
                            Controller.Builder::establishedIn,
                            "Where it is established.")
                    .optional(
                            "jurisdiction",
                            JURISDICTION,
                            Controller::jurisdiction,
                            Controller.Builder::jurisdiction,
                            "The part of the country it serves.")
                    .optional(
                            "contact",
                            SharedFields.CONTACT_DETAILS,
                            Controller::contact,
                            Controller.Builder::contact,
                            "How to reach it.")
                    .list(
                            "registrations",
                            SharedFields.REGISTRATION,
                            Controller::registrations,
                            Controller.Builder::addAllRegistrations,
                            "Its numbers in public registers.")
                    .optional(
                            "privacyNotice",
                            SharedFields.LINK,
                            Controller::privacyNotice,
                            Controller.Builder::privacyNotice,
                            "Its own privacy notice, where it has another than this one.")
                    .optional(
                            "group",
                            ControllerFields.CONTROLLER_GROUP,
                            Controller::group,
                            Controller.Builder::group,
                            "The bodies it speaks for as well.")
                    .optional(
                            "dataProtectionOfficerNotNeeded",
                            PROSE,
                            Controller::dataProtectionOfficerNotNeeded,
                            Controller.Builder::dataProtectionOfficerNotNeeded,
                            "That it has no data protection officer, and why it needs none.")
                    .optional(
                            "successor",
                            ControllerFields.CONTROLLER_SUCCESSOR,
                            Controller::successor,
                            Controller.Builder::successor,
                            "Who takes over from it."));

    static final ObjectKind<ControllerGroup, ControllerGroup.Builder> CONTROLLER_GROUP = new ObjectKind<>(
            "controllerGroup",
            "a group of bodies",
            ControllerGroup::builder,
            ControllerGroup.Builder::build,
            fields -> fields.optional(
                            "description",
                            PROSE,
                            ControllerGroup::description,
                            ControllerGroup.Builder::description,
                            "What holds them together, and how they share data.")
                    .list(
                            "members",
                            ControllerFields.GROUP_MEMBER,
                            ControllerGroup::members,
                            ControllerGroup.Builder::addAllMembers,
                            "The bodies.")
                    .optional(
                            "list",
                            SharedFields.LINK,
                            ControllerGroup::list,
                            ControllerGroup.Builder::list,
                            "Where the bodies are listed."));

    static final ObjectKind<GroupMember, GroupMember.Builder> GROUP_MEMBER = new ObjectKind<>(
            "groupMember",
            "a body of the group",
            GroupMember::builder,
            GroupMember.Builder::build,
            fields -> fields.required("name", TEXT, GroupMember::name, GroupMember.Builder::name, "Its name.")
                    .optional(
                            "description",
                            PROSE,
                            GroupMember::description,
                            GroupMember.Builder::description,
                            "What it is and does.")
                    .optional(
                            "privacyNotice",
                            SharedFields.LINK,
                            GroupMember::privacyNotice,
                            GroupMember.Builder::privacyNotice,
                            "Its own privacy notice or page.")
                    .shortForm("name"));

    static final ObjectKind<ControllerSuccessor, ControllerSuccessor.Builder> CONTROLLER_SUCCESSOR = new ObjectKind<>(
            "controllerSuccessor",
            "a successor",
            ControllerSuccessor::builder,
            ControllerSuccessor.Builder::build,
            fields -> fields.required(
                            "name",
                            TEXT,
                            ControllerSuccessor::name,
                            ControllerSuccessor.Builder::name,
                            "The body that takes over.")
                    .optional(
                            "date",
                            DATE,
                            ControllerSuccessor::date,
                            ControllerSuccessor.Builder::date,
                            "When it takes over.")
                    .optional(
                            "note",
                            PROSE,
                            ControllerSuccessor::note,
                            ControllerSuccessor.Builder::note,
                            "What that means for people's data."));

    static final ObjectKind<JointControllers, JointControllers.Builder> JOINT_CONTROLLERS = new ObjectKind<>(
            "jointControllers",
            "a group of joint controllers",
            JointControllers::builder,
            JointControllers.Builder::build,
            fields -> fields.list(
                            "controllers",
                            CONTROLLER_KEY,
                            JointControllers::controllers,
                            JointControllers.Builder::addAllControllers,
                            "The controllers, by their keys under \"controllers\".")
                    .optional(
                            "essence",
                            PROSE,
                            JointControllers::essence,
                            JointControllers.Builder::essence,
                            "Who does what for the people concerned: the essence of the arrangement (Article 26(2)).")
                    .optional(
                            "arrangement",
                            SharedFields.LINK,
                            JointControllers::arrangement,
                            JointControllers.Builder::arrangement,
                            "Where the arrangement or a summary of it can be read.")
                    .optional(
                            "contactPoint",
                            SharedFields.CONTACT_DETAILS,
                            JointControllers::contactPoint,
                            JointControllers.Builder::contactPoint,
                            "One place to turn to (Article 26(1)); people may still turn to any of the controllers."));

    static final ObjectKind<DataProtectionOfficer, DataProtectionOfficer.Builder> DATA_PROTECTION_OFFICER =
            new ObjectKind<>(
                    "dataProtectionOfficer",
                    "a data protection officer",
                    DataProtectionOfficer::builder,
                    DataProtectionOfficer.Builder::build,
                    fields -> fields.optional(
                                    "name",
                                    TEXT,
                                    DataProtectionOfficer::name,
                                    DataProtectionOfficer.Builder::name,
                                    "The person's name; not required by law.")
                            .optional(
                                    "post",
                                    TEXT,
                                    DataProtectionOfficer::post,
                                    DataProtectionOfficer.Builder::post,
                                    "The post that holds the role.")
                            .optional(
                                    "contact",
                                    SharedFields.CONTACT_DETAILS,
                                    DataProtectionOfficer::contact,
                                    DataProtectionOfficer.Builder::contact,
                                    "How to reach the officer (Articles 13(1)(b) and 37(7)).")
                            .list(
                                    "controllers",
                                    CONTROLLER_KEY,
                                    DataProtectionOfficer::controllers,
                                    DataProtectionOfficer.Builder::addAllControllers,
                                    "The controllers it serves, by their keys under \"controllers\"; if left out, all of them.")
                            .optional(
                                    "note",
                                    PROSE,
                                    DataProtectionOfficer::note,
                                    DataProtectionOfficer.Builder::note,
                                    "What the officer does, and anything else to know."));

    static final ObjectKind<Representative, Representative.Builder> REPRESENTATIVE = new ObjectKind<>(
            "representative",
            "a representative",
            Representative::builder,
            Representative.Builder::build,
            fields -> fields.optional("name", TEXT, Representative::name, Representative.Builder::name, "Its name.")
                    .optional(
                            "law",
                            LAW,
                            Representative::law,
                            Representative.Builder::law,
                            "The law under which it represents the controller.")
                    .optional(
                            "contact",
                            SharedFields.CONTACT_DETAILS,
                            Representative::contact,
                            Representative.Builder::contact,
                            "How to reach it.")
                    .list(
                            "controllers",
                            CONTROLLER_KEY,
                            Representative::controllers,
                            Representative.Builder::addAllControllers,
                            "The controllers it represents, by their keys under \"controllers\"; if left out, all of them."));

    static final ObjectKind<PrivacyContact, PrivacyContact.Builder> PRIVACY_CONTACT = new ObjectKind<>(
            "privacyContact",
            "a contact",
            PrivacyContact::builder,
            PrivacyContact.Builder::build,
            fields -> fields.optional(
                            "function",
                            TEXT,
                            PrivacyContact::function,
                            PrivacyContact.Builder::function,
                            "What to turn to them for, for example \"questions about this notice\".")
                    .optional(
                            "audience",
                            TEXT,
                            PrivacyContact::audience,
                            PrivacyContact.Builder::audience,
                            "Who should turn to them, for example \"former pupils\".")
                    .required(
                            "contact",
                            SharedFields.CONTACT_DETAILS,
                            PrivacyContact::contact,
                            PrivacyContact.Builder::contact,
                            "How to reach them."));

    private ControllerFields() {}
}
