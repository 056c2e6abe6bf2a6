package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.CONTROLLER_KEY;
import static org.noticekit.io.NoticeKeys.PROCESSOR_KEY;
import static org.noticekit.io.NoticeKeys.RECIPIENT_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.NoticeWords.JURISDICTION;
import static org.noticekit.io.NoticeWords.LAW;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.AnonymousData;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Commitment;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.DataAboutOthers;
import org.noticekit.model.DataLocation;
import org.noticekit.model.DataRetention;
import org.noticekit.model.DataSource;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.Disclosure;
import org.noticekit.model.Exemption;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.Identifier;
import org.noticekit.model.InternalAccess;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.Link;
import org.noticekit.model.MonitoredCommunication;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Profiling;
import org.noticekit.model.Prose;
import org.noticekit.model.Provision;
import org.noticekit.model.Publication;
import org.noticekit.model.Purpose;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Retention;
import org.noticekit.model.Security;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;

/** The fields of {@link ProcessingActivity}. */
final class ProcessingActivityFields extends ObjectKind<ProcessingActivity> {

    static final ProcessingActivityFields KIND = new ProcessingActivityFields();

    private final Field<Optional<Text>> title = optional("title", TEXT, "What the activity is called.");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "What happens, in a few words.");
    private final Field<Set<Jurisdiction>> jurisdictions =
            set("jurisdictions", JURISDICTION, "Where the activity takes place; if left out, everywhere.");
    private final Field<Set<Law>> laws =
            set("laws", LAW, "The laws that the activity stands under, among the notice's; if left out, the notice's.");
    private final Field<List<Purpose>> purposes =
            list("purposes", PurposeFields.KIND, "What the data is used for (Article 13(1)(c)).");
    private final Field<Optional<Boolean>> partOfPublicTasks = optional(
            "partOfPublicTasks",
            YES_OR_NO,
            "Whether the activity is part of a public authority's tasks (Article 6(1), second subparagraph).");
    private final Field<Optional<ControllerRole>> role = optional(
            "role",
            words("a role of the controller", ControllerRole.values()),
            "What the notice's controller is in the activity; if left out, a controller.");
    private final Field<List<Identifier>> controllers = list(
            "controllers",
            CONTROLLER_KEY,
            "The activity's controllers, by their keys under \"controllers\"; if left out, all of them.");
    private final Field<Optional<Prose>> onBehalfOf = optional(
            "onBehalfOf",
            PROSE,
            "Whom the activity is done for and what they answer for, where the notice's controller is a processor.");
    private final Field<List<DataSubjectCategory>> dataSubjects =
            list("dataSubjects", DataSubjectCategoryFields.KIND, "Whose data is used.");
    private final Field<List<PersonalDataCategory>> data =
            list("data", PersonalDataCategoryFields.KIND, "The personal data used (Article 14(1)(d)).");
    private final Field<List<AnonymousData>> anonymousData = list(
            "anonymousData", AnonymousDataFields.KIND, "Data that is kept or used without telling who anybody is.");
    private final Field<Optional<DataAboutOthers>> dataAboutOthers = optional(
            "dataAboutOthers", DataAboutOthersFields.KIND, "Data about people other than the one who gives it.");
    private final Field<Set<CollectionMode>> collection = set(
            "collection",
            words("a way of collection", CollectionMode.values()),
            "Whether data comes from the people themselves (Article 13), from elsewhere (Article 14) or both.");
    private final Field<List<DataSource>> sources = list(
            "sources",
            DataSourceFields.KIND,
            "Where data comes from, other than the people themselves (Article 14(2)(f)).");
    private final Field<Optional<Prose>> whenTold =
            optional("whenTold", PROSE, "When people are told, where data comes from elsewhere (Article 14(3)).");
    private final Field<Optional<Provision>> provision = optional(
            "provision",
            ProvisionFields.KIND,
            "Whether people must provide the data, and what happens if they do not (Article 13(2)(e)).");
    private final Field<List<LawfulBasis>> lawfulBases =
            list("lawfulBases", LawfulBasisFields.KIND, "The lawful bases of the activity (Articles 6 and 13(1)(c)).");
    private final Field<List<SpecialCategoryCondition>> specialCategoryConditions = list(
            "specialCategoryConditions",
            SpecialCategoryConditionFields.KIND,
            "The conditions for special category data (Article 9(2)).");
    private final Field<List<CriminalOffenceCondition>> criminalOffenceConditions = list(
            "criminalOffenceConditions",
            CriminalOffenceConditionFields.KIND,
            "What permits the use of criminal offence data (Article 10).");
    private final Field<List<Identifier>> processors = list(
            "processors", PROCESSOR_KEY, "The suppliers that the activity uses, by their keys under \"processors\".");
    private final Field<Stated<Identifier>> recipients = stated(
            "recipients",
            RECIPIENT_KEY,
            "Who else receives the data (Article 13(1)(e)), by their keys under \"recipients\"; an empty list says that nobody does.");
    private final Field<List<Disclosure>> disclosures =
            list("disclosures", DisclosureFields.KIND, "When data is passed on because the law wants or allows it.");
    private final Field<List<InternalAccess>> internalAccess =
            list("internalAccess", InternalAccessFields.KIND, "Who within the controller sees the data.");
    private final Field<List<Publication>> publications =
            list("publications", PublicationFields.KIND, "What is made public.");
    private final Field<List<DataLocation>> locations = list(
            "locations",
            DataLocationFields.KIND,
            "Where the controller itself holds the data. Suppliers have their own.");
    private final Field<Stated<RestrictedTransfer>> transfers = stated(
            "transfers",
            RestrictedTransferFields.KIND,
            "Transfers to other countries (Article 13(1)(f)), beside those that the places of suppliers and recipients tell; an empty list says that there are none.");
    private final Field<Optional<Retention>> retention =
            optional("retention", RetentionFields.KIND, "How long the data is kept (Article 13(2)(a)).");
    private final Field<List<DataRetention>> retentionByData =
            list("retentionByData", DataRetentionFields.KIND, "How long certain data is kept, where that differs.");
    private final Field<Optional<DecisionMaking>> decisionMaking = optional(
            "decisionMaking",
            words("a way of making decisions", DecisionMaking.values()),
            "How decisions about people are made.");
    private final Field<Stated<AutomatedDecision>> automatedDecisions = stated(
            "automatedDecisions",
            AutomatedDecisionFields.KIND,
            "Significant decisions without meaningful human involvement (Article 13(2)(f)); an empty list says that there are none.");
    private final Field<Stated<Profiling>> profiling = stated(
            "profiling",
            ProfilingFields.KIND,
            "Profiling, tracking and targeting (Article 4(4)); an empty list says that there is none.");
    private final Field<Set<MonitoredCommunication>> monitors = set(
            "monitors",
            words("a kind of communication", MonitoredCommunication.values()),
            "The communications that the activity monitors or records.");
    private final Field<Optional<FurtherProcessing>> furtherProcessing = optional(
            "furtherProcessing",
            FurtherProcessingFields.KIND,
            "Use for another purpose than the data was collected for (Articles 13(3) and 14(4)).");
    private final Field<Optional<Security>> security =
            optional("security", SecurityFields.KIND, "How the data is kept safe.");
    private final Field<List<Commitment>> commitments =
            list("commitments", CommitmentFields.KIND, "What the controller promises not to do.");
    private final Field<Optional<Prose>> optOut = optional("optOut", PROSE, "How people opt out or unsubscribe.");
    private final Field<List<Prose>> advice = list("advice", PROSE, "What people should do or mind.");
    private final Field<List<Exemption>> exemptions = list(
            "exemptions",
            ExemptionFields.KIND,
            "What the law allows the notice to leave unsaid, and where it says so.");
    private final Field<List<Link>> links = list("links", LinkFields.KIND, "Where to read more about the activity.");

    private ProcessingActivityFields() {
        super(
                "processingActivity",
                "an activity",
                "What happens to personal data, and on what terms (UK GDPR Article 4(2)): one thing a channel collects it for, or what holds in general.");
    }

    @Override
    ProcessingActivity make(Values in) {
        return ProcessingActivity.builder()
                .title(in.get(title))
                .description(in.get(description))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllLaws(in.get(laws))
                .addAllPurposes(in.get(purposes))
                .partOfPublicTasks(in.get(partOfPublicTasks))
                .role(in.get(role))
                .addAllControllers(in.get(controllers))
                .onBehalfOf(in.get(onBehalfOf))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllData(in.get(data))
                .addAllAnonymousData(in.get(anonymousData))
                .dataAboutOthers(in.get(dataAboutOthers))
                .addAllCollection(in.get(collection))
                .addAllSources(in.get(sources))
                .whenTold(in.get(whenTold))
                .provision(in.get(provision))
                .addAllLawfulBases(in.get(lawfulBases))
                .addAllSpecialCategoryConditions(in.get(specialCategoryConditions))
                .addAllCriminalOffenceConditions(in.get(criminalOffenceConditions))
                .addAllProcessors(in.get(processors))
                .recipients(in.get(recipients))
                .addAllDisclosures(in.get(disclosures))
                .addAllInternalAccess(in.get(internalAccess))
                .addAllPublications(in.get(publications))
                .addAllLocations(in.get(locations))
                .transfers(in.get(transfers))
                .retention(in.get(retention))
                .addAllRetentionByData(in.get(retentionByData))
                .decisionMaking(in.get(decisionMaking))
                .automatedDecisions(in.get(automatedDecisions))
                .profiling(in.get(profiling))
                .addAllMonitors(in.get(monitors))
                .furtherProcessing(in.get(furtherProcessing))
                .security(in.get(security))
                .addAllCommitments(in.get(commitments))
                .optOut(in.get(optOut))
                .addAllAdvice(in.get(advice))
                .addAllExemptions(in.get(exemptions))
                .addAllLinks(in.get(links))
                .build();
    }

    @Override
    void writeFields(ProcessingActivity it, Output out) {
        title.write(it.title(), out);
        description.write(it.description(), out);
        jurisdictions.write(it.jurisdictions(), out);
        laws.write(it.laws(), out);
        purposes.write(it.purposes(), out);
        partOfPublicTasks.write(it.partOfPublicTasks(), out);
        role.write(it.role(), out);
        controllers.write(it.controllers(), out);
        onBehalfOf.write(it.onBehalfOf(), out);
        dataSubjects.write(it.dataSubjects(), out);
        data.write(it.data(), out);
        anonymousData.write(it.anonymousData(), out);
        dataAboutOthers.write(it.dataAboutOthers(), out);
        collection.write(it.collection(), out);
        sources.write(it.sources(), out);
        whenTold.write(it.whenTold(), out);
        provision.write(it.provision(), out);
        lawfulBases.write(it.lawfulBases(), out);
        specialCategoryConditions.write(it.specialCategoryConditions(), out);
        criminalOffenceConditions.write(it.criminalOffenceConditions(), out);
        processors.write(it.processors(), out);
        recipients.write(it.recipients(), out);
        disclosures.write(it.disclosures(), out);
        internalAccess.write(it.internalAccess(), out);
        publications.write(it.publications(), out);
        locations.write(it.locations(), out);
        transfers.write(it.transfers(), out);
        retention.write(it.retention(), out);
        retentionByData.write(it.retentionByData(), out);
        decisionMaking.write(it.decisionMaking(), out);
        automatedDecisions.write(it.automatedDecisions(), out);
        profiling.write(it.profiling(), out);
        monitors.write(it.monitors(), out);
        furtherProcessing.write(it.furtherProcessing(), out);
        security.write(it.security(), out);
        commitments.write(it.commitments(), out);
        optOut.write(it.optOut(), out);
        advice.write(it.advice(), out);
        exemptions.write(it.exemptions(), out);
        links.write(it.links(), out);
    }
}
