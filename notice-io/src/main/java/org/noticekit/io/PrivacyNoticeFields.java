package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.ID;
import static org.noticekit.io.NoticeScalars.LANGUAGE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeWords.LAW;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.AccountabilityMeasure;
import org.noticekit.model.AlternativeFormats;
import org.noticekit.model.ChangeLogEntry;
import org.noticekit.model.ChangePolicy;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.Controller;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.DataMatching;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Definition;
import org.noticekit.model.FreeTextSection;
import org.noticekit.model.FreedomOfInformation;
import org.noticekit.model.Identifier;
import org.noticekit.model.JointControllers;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.Law;
import org.noticekit.model.LegalReference;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyContact;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Prose;
import org.noticekit.model.Recipient;
import org.noticekit.model.Registration;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Representative;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.Scope;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link PrivacyNotice}. */
final class PrivacyNoticeFields extends ObjectKind<PrivacyNotice> {

    static final PrivacyNoticeFields KIND = new PrivacyNoticeFields();

    private final Field<Identifier> id = required(
            "notice",
            ID,
            "A name for the notice: small letters, digits and hyphens, such as \"website\" or \"library-newsletter\".");
    private final Field<Text> title = required("title", TEXT, "The notice's title.");
    private final Field<LanguageTag> language =
            required("language", LANGUAGE, "The language the notice is written in.");
    private final Field<Set<Law>> laws =
            set("laws", LAW, "The laws that the notice stands under; if left out, the UK GDPR.");
    private final Field<List<LegalReference>> legislation =
            list("legislation", LegalReferenceFields.KIND, "Other laws that the notice names.");
    private final Field<Optional<NoticeStatus>> status = optional(
            "status",
            words("a status of a notice", NoticeStatus.values()),
            "Where the notice is in its life; if left out, published.");
    private final Field<Optional<Text>> version = optional("version", TEXT, "The notice's version.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the notice is published.");
    private final Field<Optional<NoticeDate>> published =
            optional("published", DATE, "When the notice was first published.");
    private final Field<Optional<NoticeDate>> effective = optional("effective", DATE, "When the notice takes effect.");
    private final Field<Optional<NoticeDate>> updated = optional("updated", DATE, "When the notice was last changed.");
    private final Field<Optional<NoticeDate>> reviewed =
            optional("reviewed", DATE, "When the notice was last reviewed.");
    private final Field<Optional<NoticeDate>> nextReview =
            optional("nextReview", DATE, "When the notice will next be reviewed.");
    private final Field<List<Registration>> registrations = list(
            "registrations",
            RegistrationFields.KIND,
            "References of the processing that the notice tells of; a controller has its own.");
    private final Field<Optional<Prose>> introduction = optional("introduction", PROSE, "What the notice opens with.");
    private final Field<Optional<Scope>> scope =
            optional("scope", ScopeFields.KIND, "What the notice covers and what it does not.");
    private final Field<List<DataSubjectCategory>> dataSubjects =
            list("dataSubjects", DataSubjectCategoryFields.KIND, "The people the notice is about.");
    private final Field<List<Definition>> definitions =
            list("definitions", DefinitionFields.KIND, "What words of the notice mean.");
    private final Field<Map<Identifier, Controller>> controllers =
            map("controllers", ControllerFields.KIND, "The controllers, each under a key of its own.");
    private final Field<List<JointControllers>> jointControllers =
            list("jointControllers", JointControllersFields.KIND, "Which of the controllers decide together.");
    private final Field<Map<Identifier, DataProtectionOfficer>> dataProtectionOfficers = map(
            "dataProtectionOfficers",
            DataProtectionOfficerFields.KIND,
            "The controllers' data protection officers, each under a key of its own.");
    private final Field<Map<Identifier, Representative>> representatives = map(
            "representatives",
            RepresentativeFields.KIND,
            "The controllers' representatives (Article 27), each under a key of its own.");
    private final Field<Map<Identifier, PrivacyContact>> contacts =
            map("contacts", PrivacyContactFields.KIND, "Others to turn to, each under a key of its own.");
    private final Field<Map<Identifier, NoticeLayer>> layers = map(
            "layers", NoticeLayerFields.KIND, "Other notices that belong with this one, each under a key of its own.");
    private final Field<Map<Identifier, RelatedDocument>> documents = map(
            "documents",
            RelatedDocumentFields.KIND,
            "Documents that belong with the notice, each under a key of its own.");
    private final Field<Map<Identifier, Processor>> processors =
            map("processors", ProcessorFields.KIND, "The suppliers, each under a key of its own.");
    private final Field<Map<Identifier, Recipient>> recipients =
            map("recipients", RecipientFields.KIND, "Who else receives data, each under a key of its own.");
    private final Field<Optional<ProcessingActivity>> general = optional(
            "general",
            ProcessingActivityFields.KIND,
            "What holds for everything the notice tells of, where an activity does not say otherwise.");
    private final Field<Map<Identifier, CollectionChannel>> channels = map(
            "channels", CollectionChannelFields.KIND, "The ways in which data comes in, each under a key of its own.");
    private final Field<Map<Identifier, ProcessingActivity>> activities = map(
            "activities",
            ProcessingActivityFields.KIND,
            "What happens to data that no channel of the notice collects, each under a key of its own.");
    private final Field<List<DataMatching>> dataMatching =
            list("dataMatching", DataMatchingFields.KIND, "Data matching to find fraud or error.");
    private final Field<List<DataSubjectRight>> rights =
            list("rights", DataSubjectRightFields.KIND, "People's rights.");
    private final Field<Optional<RightsExercise>> exercisingRights =
            optional("exercisingRights", RightsExerciseFields.KIND, "How people use their rights.");
    private final Field<List<ComplaintRoute>> complaints =
            list("complaints", ComplaintRouteFields.KIND, "How people complain.");
    private final Field<Optional<CookieInformation>> cookies =
            optional("cookies", CookieInformationFields.KIND, "Cookies and similar technologies.");
    private final Field<Optional<Prose>> externalLinks =
            optional("externalLinks", PROSE, "What the notice says of links to other sites.");
    private final Field<Optional<ChildrenInformation>> children =
            optional("children", ChildrenInformationFields.KIND, "What the notice says of children.");
    private final Field<Optional<FreedomOfInformation>> freedomOfInformation = optional(
            "freedomOfInformation",
            FreedomOfInformationFields.KIND,
            "How to ask for information under freedom of information law.");
    private final Field<List<AccountabilityMeasure>> accountability = list(
            "accountability", AccountabilityMeasureFields.KIND, "What the controller does to show that it complies.");
    private final Field<Map<Identifier, FreeTextSection>> sections = map(
            "sections",
            FreeTextSectionFields.KIND,
            "Sections for what has no place elsewhere, each under a key of its own.");
    private final Field<Optional<ChangePolicy>> changes =
            optional("changes", ChangePolicyFields.KIND, "How the notice is changed, and how people are told.");
    private final Field<List<ChangeLogEntry>> changeLog =
            list("changeLog", ChangeLogEntryFields.KIND, "What changed in the notice and when, newest first.");
    private final Field<List<LanguageVersion>> languageVersions =
            list("languageVersions", LanguageVersionFields.KIND, "The same notice in other languages.");
    private final Field<Optional<AlternativeFormats>> alternativeFormats = optional(
            "alternativeFormats", AlternativeFormatsFields.KIND, "Other forms in which people can have the notice.");

    private PrivacyNoticeFields() {
        super(
                "privacyNotice",
                "a notice",
                "A privacy notice: what a controller tells people about its use of their data (UK GDPR Articles 12 to 14).");
    }

    @Override
    PrivacyNotice make(Values in) {
        return PrivacyNotice.builder()
                .id(in.get(id))
                .title(in.get(title))
                .language(in.get(language))
                .addAllLaws(in.get(laws))
                .addAllLegislation(in.get(legislation))
                .status(in.get(status))
                .version(in.get(version))
                .url(in.get(url))
                .published(in.get(published))
                .effective(in.get(effective))
                .updated(in.get(updated))
                .reviewed(in.get(reviewed))
                .nextReview(in.get(nextReview))
                .addAllRegistrations(in.get(registrations))
                .introduction(in.get(introduction))
                .scope(in.get(scope))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllDefinitions(in.get(definitions))
                .putAllControllers(in.get(controllers))
                .addAllJointControllers(in.get(jointControllers))
                .putAllDataProtectionOfficers(in.get(dataProtectionOfficers))
                .putAllRepresentatives(in.get(representatives))
                .putAllContacts(in.get(contacts))
                .putAllLayers(in.get(layers))
                .putAllDocuments(in.get(documents))
                .putAllProcessors(in.get(processors))
                .putAllRecipients(in.get(recipients))
                .general(in.get(general))
                .putAllChannels(in.get(channels))
                .putAllActivities(in.get(activities))
                .addAllDataMatching(in.get(dataMatching))
                .addAllRights(in.get(rights))
                .exercisingRights(in.get(exercisingRights))
                .addAllComplaints(in.get(complaints))
                .cookies(in.get(cookies))
                .externalLinks(in.get(externalLinks))
                .children(in.get(children))
                .freedomOfInformation(in.get(freedomOfInformation))
                .addAllAccountability(in.get(accountability))
                .putAllSections(in.get(sections))
                .changes(in.get(changes))
                .addAllChangeLog(in.get(changeLog))
                .addAllLanguageVersions(in.get(languageVersions))
                .alternativeFormats(in.get(alternativeFormats))
                .build();
    }

    @Override
    void writeFields(PrivacyNotice it, Output out) {
        id.write(it.id(), out);
        title.write(it.title(), out);
        language.write(it.language(), out);
        laws.write(it.laws(), out);
        legislation.write(it.legislation(), out);
        status.write(it.status(), out);
        version.write(it.version(), out);
        url.write(it.url(), out);
        published.write(it.published(), out);
        effective.write(it.effective(), out);
        updated.write(it.updated(), out);
        reviewed.write(it.reviewed(), out);
        nextReview.write(it.nextReview(), out);
        registrations.write(it.registrations(), out);
        introduction.write(it.introduction(), out);
        scope.write(it.scope(), out);
        dataSubjects.write(it.dataSubjects(), out);
        definitions.write(it.definitions(), out);
        controllers.write(it.controllers(), out);
        jointControllers.write(it.jointControllers(), out);
        dataProtectionOfficers.write(it.dataProtectionOfficers(), out);
        representatives.write(it.representatives(), out);
        contacts.write(it.contacts(), out);
        layers.write(it.layers(), out);
        documents.write(it.documents(), out);
        processors.write(it.processors(), out);
        recipients.write(it.recipients(), out);
        general.write(it.general(), out);
        channels.write(it.channels(), out);
        activities.write(it.activities(), out);
        dataMatching.write(it.dataMatching(), out);
        rights.write(it.rights(), out);
        exercisingRights.write(it.exercisingRights(), out);
        complaints.write(it.complaints(), out);
        cookies.write(it.cookies(), out);
        externalLinks.write(it.externalLinks(), out);
        children.write(it.children(), out);
        freedomOfInformation.write(it.freedomOfInformation(), out);
        accountability.write(it.accountability(), out);
        sections.write(it.sections(), out);
        changes.write(it.changes(), out);
        changeLog.write(it.changeLog(), out);
        languageVersions.write(it.languageVersions(), out);
        alternativeFormats.write(it.alternativeFormats(), out);
    }
}
