package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.ID;
import static org.noticekit.io.NoticeScalars.LANGUAGE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.LAW;
import static org.noticekit.io.SharedFields.NOTICE_TOPIC;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.Definition;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.LayerKind;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Scope;

/** The notice itself, and what it says of itself. */
final class NoticeFields {

    static final ObjectKind<PrivacyNotice, PrivacyNotice.Builder> PRIVACY_NOTICE = new ObjectKind<>(
            "privacyNotice",
            "a notice",
            PrivacyNotice::builder,
            PrivacyNotice.Builder::build,
            fields -> fields.required(
                            "notice", ID, PrivacyNotice::id, PrivacyNotice.Builder::id, "The notice's own key.")
                    .required("title", TEXT, PrivacyNotice::title, PrivacyNotice.Builder::title, "Its title.")
                    .required(
                            "language",
                            LANGUAGE,
                            PrivacyNotice::language,
                            PrivacyNotice.Builder::language,
                            "The language it is written in.")
                    .set(
                            "laws",
                            LAW,
                            PrivacyNotice::laws,
                            PrivacyNotice.Builder::addAllLaws,
                            "The laws it stands under; if left out, the UK GDPR.")
                    .list(
                            "legislation",
                            SharedFields.LEGAL_REFERENCE,
                            PrivacyNotice::legislation,
                            PrivacyNotice.Builder::addAllLegislation,
                            "Other laws it names.")
                    .optional(
                            "status",
                            words("a status of a notice", NoticeStatus.values()),
                            PrivacyNotice::status,
                            PrivacyNotice.Builder::status,
                            "Where it is in its life; if left out, published.")
                    .optional("version", TEXT, PrivacyNotice::version, PrivacyNotice.Builder::version, "Its version.")
                    .optional("url", URL, PrivacyNotice::url, PrivacyNotice.Builder::url, "Where it is published.")
                    .optional(
                            "published",
                            DATE,
                            PrivacyNotice::published,
                            PrivacyNotice.Builder::published,
                            "When it was first published.")
                    .optional(
                            "effective",
                            DATE,
                            PrivacyNotice::effective,
                            PrivacyNotice.Builder::effective,
                            "When it takes effect.")
                    .optional(
                            "updated",
                            DATE,
                            PrivacyNotice::updated,
                            PrivacyNotice.Builder::updated,
                            "When it was last changed.")
                    .optional(
                            "reviewed",
                            DATE,
                            PrivacyNotice::reviewed,
                            PrivacyNotice.Builder::reviewed,
                            "When it was last reviewed.")
                    .optional(
                            "nextReview",
                            DATE,
                            PrivacyNotice::nextReview,
                            PrivacyNotice.Builder::nextReview,
                            "When it will next be reviewed.")
                    .list(
                            "registrations",
                            SharedFields.REGISTRATION,
                            PrivacyNotice::registrations,
                            PrivacyNotice.Builder::addAllRegistrations,
                            "References of the processing it tells of; a controller has its own.")
                    .optional(
                            "introduction",
                            PROSE,
                            PrivacyNotice::introduction,
                            PrivacyNotice.Builder::introduction,
                            "What it opens with.")
                    .optional(
                            "scope",
                            NoticeFields.SCOPE,
                            PrivacyNotice::scope,
                            PrivacyNotice.Builder::scope,
                            "What it covers and what it does not.")
                    .list(
                            "dataSubjects",
                            SharedFields.DATA_SUBJECT_CATEGORY,
                            PrivacyNotice::dataSubjects,
                            PrivacyNotice.Builder::addAllDataSubjects,
                            "The people it is about.")
                    .list(
                            "definitions",
                            NoticeFields.DEFINITION,
                            PrivacyNotice::definitions,
                            PrivacyNotice.Builder::addAllDefinitions,
                            "What its words mean.")
                    .map(
                            "controllers",
                            ControllerFields.CONTROLLER,
                            PrivacyNotice::controllers,
                            PrivacyNotice.Builder::putAllControllers,
                            "The controllers, each under a key of its own.")
                    .list(
                            "jointControllers",
                            ControllerFields.JOINT_CONTROLLERS,
                            PrivacyNotice::jointControllers,
                            PrivacyNotice.Builder::addAllJointControllers,
                            "Which of them decide together.")
                    .map(
                            "dataProtectionOfficers",
                            ControllerFields.DATA_PROTECTION_OFFICER,
                            PrivacyNotice::dataProtectionOfficers,
                            PrivacyNotice.Builder::putAllDataProtectionOfficers,
                            "Their data protection officers, each under a key of its own.")
                    .map(
                            "representatives",
                            ControllerFields.REPRESENTATIVE,
                            PrivacyNotice::representatives,
                            PrivacyNotice.Builder::putAllRepresentatives,
                            "Their representatives, each under a key of its own.")
                    .map(
                            "contacts",
                            ControllerFields.PRIVACY_CONTACT,
                            PrivacyNotice::contacts,
                            PrivacyNotice.Builder::putAllContacts,
                            "Others to turn to, each under a key of its own.")
                    .map(
                            "layers",
                            NoticeFields.NOTICE_LAYER,
                            PrivacyNotice::layers,
                            PrivacyNotice.Builder::putAllLayers,
                            "Other notices that belong with it, each under a key of its own.")
                    .map(
                            "documents",
                            NoticeFields.RELATED_DOCUMENT,
                            PrivacyNotice::documents,
                            PrivacyNotice.Builder::putAllDocuments,
                            "Documents that belong with it, each under a key of its own.")
                    .map(
                            "processors",
                            RecipientFields.PROCESSOR,
                            PrivacyNotice::processors,
                            PrivacyNotice.Builder::putAllProcessors,
                            "The suppliers, each under a key of its own.")
                    .map(
                            "recipients",
                            RecipientFields.RECIPIENT,
                            PrivacyNotice::recipients,
                            PrivacyNotice.Builder::putAllRecipients,
                            "Who else receives data, each under a key of its own.")
                    .optional(
                            "general",
                            ActivityFields.PROCESSING_ACTIVITY,
                            PrivacyNotice::general,
                            PrivacyNotice.Builder::general,
                            "What holds for everything the notice tells of, where an activity does not say otherwise.")
                    .map(
                            "channels",
                            ChannelFields.COLLECTION_CHANNEL,
                            PrivacyNotice::channels,
                            PrivacyNotice.Builder::putAllChannels,
                            "The ways in which data comes in, each under a key of its own.")
                    .map(
                            "activities",
                            ActivityFields.PROCESSING_ACTIVITY,
                            PrivacyNotice::activities,
                            PrivacyNotice.Builder::putAllActivities,
                            "What happens to data that no channel of the notice collects, each under a key of its own.")
                    .list(
                            "dataMatching",
                            RecipientFields.DATA_MATCHING,
                            PrivacyNotice::dataMatching,
                            PrivacyNotice.Builder::addAllDataMatching,
                            "Data matching to find fraud or error.")
                    .list(
                            "rights",
                            RightsFields.DATA_SUBJECT_RIGHT,
                            PrivacyNotice::rights,
                            PrivacyNotice.Builder::addAllRights,
                            "People's rights.")
                    .optional(
                            "exercisingRights",
                            RightsFields.RIGHTS_EXERCISE,
                            PrivacyNotice::exercisingRights,
                            PrivacyNotice.Builder::exercisingRights,
                            "How people use them.")
                    .list(
                            "complaints",
                            RightsFields.COMPLAINT_ROUTE,
                            PrivacyNotice::complaints,
                            PrivacyNotice.Builder::addAllComplaints,
                            "How to complain.")
                    .optional(
                            "cookies",
                            CookieFields.COOKIE_INFORMATION,
                            PrivacyNotice::cookies,
                            PrivacyNotice.Builder::cookies,
                            "Cookies and similar technologies.")
                    .optional(
                            "externalLinks",
                            PROSE,
                            PrivacyNotice::externalLinks,
                            PrivacyNotice.Builder::externalLinks,
                            "What is said of links to other sites.")
                    .optional(
                            "children",
                            UpkeepFields.CHILDREN_INFORMATION,
                            PrivacyNotice::children,
                            PrivacyNotice.Builder::children,
                            "What is said of children.")
                    .optional(
                            "freedomOfInformation",
                            UpkeepFields.FREEDOM_OF_INFORMATION,
                            PrivacyNotice::freedomOfInformation,
                            PrivacyNotice.Builder::freedomOfInformation,
                            "How to ask for information.")
                    .list(
                            "accountability",
                            UpkeepFields.ACCOUNTABILITY_MEASURE,
                            PrivacyNotice::accountability,
                            PrivacyNotice.Builder::addAllAccountability,
                            "What is done to show compliance.")
                    .map(
                            "sections",
                            UpkeepFields.FREE_TEXT_SECTION,
                            PrivacyNotice::sections,
                            PrivacyNotice.Builder::putAllSections,
                            "Sections for what has no place elsewhere, each under a key of its own.")
                    .optional(
                            "changes",
                            UpkeepFields.CHANGE_POLICY,
                            PrivacyNotice::changes,
                            PrivacyNotice.Builder::changes,
                            "How it is changed and how people are told.")
                    .list(
                            "changeLog",
                            UpkeepFields.CHANGE_LOG_ENTRY,
                            PrivacyNotice::changeLog,
                            PrivacyNotice.Builder::addAllChangeLog,
                            "What changed when, newest first.")
                    .list(
                            "languageVersions",
                            UpkeepFields.LANGUAGE_VERSION,
                            PrivacyNotice::languageVersions,
                            PrivacyNotice.Builder::addAllLanguageVersions,
                            "The same notice in other languages.")
                    .optional(
                            "alternativeFormats",
                            UpkeepFields.ALTERNATIVE_FORMATS,
                            PrivacyNotice::alternativeFormats,
                            PrivacyNotice.Builder::alternativeFormats,
                            "Other forms in which people can have it."));

    static final ObjectKind<Scope, Scope.Builder> SCOPE =
            new ObjectKind<>("scope", "a scope", Scope::builder, Scope.Builder::build, fields -> fields.list(
                            "covers",
                            PROSE,
                            Scope::covers,
                            Scope.Builder::addAllCovers,
                            "What it covers: sites, services, people, information.")
                    .list("sites", SharedFields.LINK, Scope::sites, Scope.Builder::addAllSites, "The sites it covers.")
                    .list(
                            "excludes",
                            PROSE,
                            Scope::excludes,
                            Scope.Builder::addAllExcludes,
                            "What it does not cover."));

    static final ObjectKind<Definition, Definition.Builder> DEFINITION = new ObjectKind<>(
            "definition", "a definition", Definition::builder, Definition.Builder::build, fields -> fields.required(
                            "term", TEXT, Definition::term, Definition.Builder::term, "The word.")
                    .required("meaning", PROSE, Definition::meaning, Definition.Builder::meaning, "What it means."));

    static final ObjectKind<NoticeLayer, NoticeLayer.Builder> NOTICE_LAYER = new ObjectKind<>(
            "noticeLayer", "a layer", NoticeLayer::builder, NoticeLayer.Builder::build, fields -> fields.required(
                            "title", TEXT, NoticeLayer::title, NoticeLayer.Builder::title, "Its title.")
                    .optional(
                            "url",
                            URL,
                            NoticeLayer::url,
                            NoticeLayer.Builder::url,
                            "Where it can be read; a layer without an address helps nobody.")
                    .set(
                            "covers",
                            NOTICE_TOPIC,
                            NoticeLayer::covers,
                            NoticeLayer.Builder::addAllCovers,
                            "The topics it covers in this notice's place.")
                    .optional(
                            "kind",
                            words("a kind of layer", LayerKind.values()),
                            NoticeLayer::kind,
                            NoticeLayer.Builder::kind,
                            "How it stands to this notice.")
                    .optional(
                            "description",
                            PROSE,
                            NoticeLayer::description,
                            NoticeLayer.Builder::description,
                            "What it says, and for whom.")
                    .optional(
                            "prevails",
                            YES_OR_NO,
                            NoticeLayer::prevails,
                            NoticeLayer.Builder::prevails,
                            "Whether it prevails where it differs from this notice."));

    static final ObjectKind<RelatedDocument, RelatedDocument.Builder> RELATED_DOCUMENT = new ObjectKind<>(
            "relatedDocument",
            "a document",
            RelatedDocument::builder,
            RelatedDocument.Builder::build,
            fields -> fields.optional(
                            "kind",
                            words("a kind of document", DocumentKind.values()),
                            RelatedDocument::kind,
                            RelatedDocument.Builder::kind,
                            "What kind of document it is.")
                    .required("title", TEXT, RelatedDocument::title, RelatedDocument.Builder::title, "Its title.")
                    .optional("url", URL, RelatedDocument::url, RelatedDocument.Builder::url, "Where it can be read.")
                    .optional(
                            "description",
                            PROSE,
                            RelatedDocument::description,
                            RelatedDocument.Builder::description,
                            "What it says, or how else to get it, for example on paper on request."));

    private NoticeFields() {}
}
