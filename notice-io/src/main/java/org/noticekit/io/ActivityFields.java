package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.CONTROLLER_KEY;
import static org.noticekit.io.SharedFields.JURISDICTION;
import static org.noticekit.io.SharedFields.NOTICE_TOPIC;
import static org.noticekit.io.SharedFields.PROCESSOR_KEY;
import static org.noticekit.io.SharedFields.RECIPIENT_KEY;
import static org.noticekit.io.SharedFields.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.AnonymousData;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.AutomatedDecisionGround;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Commitment;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.CriminalOffenceData;
import org.noticekit.model.DataAboutOthers;
import org.noticekit.model.DataNeed;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.DataSource;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.Exemption;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.MonitoredCommunication;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Profiling;
import org.noticekit.model.ProfilingKind;
import org.noticekit.model.Provision;
import org.noticekit.model.ProvisionRequirement;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.SourceKind;

/** What happens to data. */
final class ActivityFields {

    static final ObjectKind<ProcessingActivity, ProcessingActivity.Builder> PROCESSING_ACTIVITY = new ObjectKind<>(
            "processingActivity",
            "an activity",
            ProcessingActivity::builder,
            ProcessingActivity.Builder::build,
            fields -> fields.optional(
                            "title",
                            TEXT,
                            ProcessingActivity::title,
                            ProcessingActivity.Builder::title,
                            "What it is called.")
                    .optional(
                            "description",
                            PROSE,
                            ProcessingActivity::description,
                            ProcessingActivity.Builder::description,
                            "What happens, in a few words.")
                    .set(
                            "jurisdictions",
                            JURISDICTION,
                            ProcessingActivity::jurisdictions,
                            ProcessingActivity.Builder::addAllJurisdictions,
                            "Where it applies; if left out, everywhere.")
                    .list(
                            "purposes",
                            ActivityFields.PURPOSE,
                            ProcessingActivity::purposes,
                            ProcessingActivity.Builder::addAllPurposes,
                            "What the data is used for (Article 13(1)(c)).")
                    .optional(
                            "partOfPublicTasks",
                            YES_OR_NO,
                            ProcessingActivity::partOfPublicTasks,
                            ProcessingActivity.Builder::partOfPublicTasks,
                            "Whether it is part of a public authority's tasks (Article 6(1), second subparagraph).")
                    .optional(
                            "role",
                            words("a role of the controller", ControllerRole.values()),
                            ProcessingActivity::role,
                            ProcessingActivity.Builder::role,
                            "What the notice's controller is in it; if left out, a controller.")
                    .list(
                            "controllers",
                            CONTROLLER_KEY,
                            ProcessingActivity::controllers,
                            ProcessingActivity.Builder::addAllControllers,
                            "Its controllers, by their keys under \"controllers\"; if left out, the notice's controllers.")
                    .optional(
                            "onBehalfOf",
                            PROSE,
                            ProcessingActivity::onBehalfOf,
                            ProcessingActivity.Builder::onBehalfOf,
                            "Whom it is done for and what they answer for, where the notice's controller is a processor.")
                    .list(
                            "dataSubjects",
                            SharedFields.DATA_SUBJECT_CATEGORY,
                            ProcessingActivity::dataSubjects,
                            ProcessingActivity.Builder::addAllDataSubjects,
                            "Whose data it is.")
                    .list(
                            "data",
                            ActivityFields.PERSONAL_DATA_CATEGORY,
                            ProcessingActivity::data,
                            ProcessingActivity.Builder::addAllData,
                            "The personal data used (Article 14(1)(d)).")
                    .list(
                            "anonymousData",
                            ActivityFields.ANONYMOUS_DATA,
                            ProcessingActivity::anonymousData,
                            ProcessingActivity.Builder::addAllAnonymousData,
                            "What is kept or used without telling who anybody is.")
                    .optional(
                            "dataAboutOthers",
                            ActivityFields.DATA_ABOUT_OTHERS,
                            ProcessingActivity::dataAboutOthers,
                            ProcessingActivity.Builder::dataAboutOthers,
                            "Data about people other than the one who gives it.")
                    .set(
                            "collection",
                            words("a way of collection", CollectionMode.values()),
                            ProcessingActivity::collection,
                            ProcessingActivity.Builder::addAllCollection,
                            "Whether data comes from the people themselves (Article 13), from elsewhere (Article 14) or both.")
                    .list(
                            "sources",
                            ActivityFields.DATA_SOURCE,
                            ProcessingActivity::sources,
                            ProcessingActivity.Builder::addAllSources,
                            "Where data comes from, other than the people themselves (Article 14(2)(f)).")
                    .optional(
                            "whenTold",
                            PROSE,
                            ProcessingActivity::whenTold,
                            ProcessingActivity.Builder::whenTold,
                            "When people are told, where data comes from elsewhere (Article 14(3)).")
                    .optional(
                            "provision",
                            ActivityFields.PROVISION,
                            ProcessingActivity::provision,
                            ProcessingActivity.Builder::provision,
                            "Whether people must provide the data, and what happens if they do not (Article 13(2)(e)).")
                    .list(
                            "lawfulBases",
                            BasisFields.LAWFUL_BASIS,
                            ProcessingActivity::lawfulBases,
                            ProcessingActivity.Builder::addAllLawfulBases,
                            "The lawful bases (Articles 6 and 13(1)(c)).")
                    .list(
                            "specialCategoryConditions",
                            BasisFields.SPECIAL_CATEGORY_CONDITION,
                            ProcessingActivity::specialCategoryConditions,
                            ProcessingActivity.Builder::addAllSpecialCategoryConditions,
                            "The conditions for special category data (Article 9(2)).")
                    .list(
                            "criminalOffenceConditions",
                            BasisFields.CRIMINAL_OFFENCE_CONDITION,
                            ProcessingActivity::criminalOffenceConditions,
                            ProcessingActivity.Builder::addAllCriminalOffenceConditions,
                            "What permits the use of criminal offence data (Article 10).")
                    .list(
                            "processors",
                            PROCESSOR_KEY,
                            ProcessingActivity::processors,
                            ProcessingActivity.Builder::addAllProcessors,
                            "The suppliers it uses, by their keys under \"processors\".")
                    .stated(
                            "recipients",
                            RECIPIENT_KEY,
                            ProcessingActivity::recipients,
                            ProcessingActivity.Builder::recipients,
                            "Who else receives the data (Article 13(1)(e)), by their keys under \"recipients\".")
                    .list(
                            "disclosures",
                            RecipientFields.DISCLOSURE,
                            ProcessingActivity::disclosures,
                            ProcessingActivity.Builder::addAllDisclosures,
                            "When data is passed on because the law wants or allows it.")
                    .list(
                            "internalAccess",
                            RecipientFields.INTERNAL_ACCESS,
                            ProcessingActivity::internalAccess,
                            ProcessingActivity.Builder::addAllInternalAccess,
                            "Who within the controller sees the data.")
                    .list(
                            "publications",
                            RecipientFields.PUBLICATION,
                            ProcessingActivity::publications,
                            ProcessingActivity.Builder::addAllPublications,
                            "What is made public.")
                    .list(
                            "locations",
                            RecipientFields.DATA_LOCATION,
                            ProcessingActivity::locations,
                            ProcessingActivity.Builder::addAllLocations,
                            "Where the controller itself holds the data. Suppliers have their own.")
                    .stated(
                            "transfers",
                            RecipientFields.RESTRICTED_TRANSFER,
                            ProcessingActivity::transfers,
                            ProcessingActivity.Builder::transfers,
                            "Transfers to other countries (Article 13(1)(f)), beside those that the places of suppliers and recipients tell.")
                    .optional(
                            "retention",
                            RetentionFields.RETENTION,
                            ProcessingActivity::retention,
                            ProcessingActivity.Builder::retention,
                            "How long the data is kept (Article 13(2)(a)).")
                    .list(
                            "retentionByData",
                            RetentionFields.DATA_RETENTION,
                            ProcessingActivity::retentionByData,
                            ProcessingActivity.Builder::addAllRetentionByData,
                            "How long certain data is kept, where that differs.")
                    .optional(
                            "decisionMaking",
                            words("a way of making decisions", DecisionMaking.values()),
                            ProcessingActivity::decisionMaking,
                            ProcessingActivity.Builder::decisionMaking,
                            "How decisions about people are made.")
                    .stated(
                            "automatedDecisions",
                            ActivityFields.AUTOMATED_DECISION,
                            ProcessingActivity::automatedDecisions,
                            ProcessingActivity.Builder::automatedDecisions,
                            "Significant decisions without meaningful human involvement (Article 13(2)(f)).")
                    .stated(
                            "profiling",
                            ActivityFields.PROFILING,
                            ProcessingActivity::profiling,
                            ProcessingActivity.Builder::profiling,
                            "Profiling, tracking and targeting (Article 4(4)).")
                    .set(
                            "monitors",
                            words("a kind of communication", MonitoredCommunication.values()),
                            ProcessingActivity::monitors,
                            ProcessingActivity.Builder::addAllMonitors,
                            "The communications it monitors or records.")
                    .optional(
                            "furtherProcessing",
                            ActivityFields.FURTHER_PROCESSING,
                            ProcessingActivity::furtherProcessing,
                            ProcessingActivity.Builder::furtherProcessing,
                            "Use for another purpose than the data was collected for (Articles 13(3) and 14(4)).")
                    .optional(
                            "security",
                            SharedFields.SECURITY,
                            ProcessingActivity::security,
                            ProcessingActivity.Builder::security,
                            "How the data is kept safe.")
                    .list(
                            "commitments",
                            ActivityFields.COMMITMENT,
                            ProcessingActivity::commitments,
                            ProcessingActivity.Builder::addAllCommitments,
                            "What the controller promises not to do.")
                    .optional(
                            "optOut",
                            PROSE,
                            ProcessingActivity::optOut,
                            ProcessingActivity.Builder::optOut,
                            "How to opt out or unsubscribe.")
                    .list(
                            "advice",
                            PROSE,
                            ProcessingActivity::advice,
                            ProcessingActivity.Builder::addAllAdvice,
                            "What people should do or mind.")
                    .list(
                            "exemptions",
                            ActivityFields.EXEMPTION,
                            ProcessingActivity::exemptions,
                            ProcessingActivity.Builder::addAllExemptions,
                            "What the law allows the notice to leave unsaid, and where it says so.")
                    .list(
                            "links",
                            SharedFields.LINK,
                            ProcessingActivity::links,
                            ProcessingActivity.Builder::addAllLinks,
                            "Where to read more."));

    static final ObjectKind<Purpose, Purpose.Builder> PURPOSE = new ObjectKind<>(
            "purpose", "a purpose", Purpose::builder, Purpose.Builder::build, fields -> fields.required(
                            "description",
                            PROSE,
                            Purpose::description,
                            Purpose.Builder::description,
                            "What the data is used for, in words that go on from \"we use it to\".")
                    .optional(
                            "kind",
                            words("a kind of purpose", PurposeKind.values()),
                            Purpose::kind,
                            Purpose.Builder::kind,
                            "The kind of purpose, where a rule turns on it.")
                    .shortForm("description"));

    static final ObjectKind<PersonalDataCategory, PersonalDataCategory.Builder> PERSONAL_DATA_CATEGORY =
            new ObjectKind<>(
                    "personalDataCategory",
                    "a category of data",
                    PersonalDataCategory::builder,
                    PersonalDataCategory.Builder::build,
                    fields -> fields.required(
                                    "category",
                                    TEXT,
                                    PersonalDataCategory::category,
                                    PersonalDataCategory.Builder::category,
                                    "What it is called, for example \"contact details\".")
                            .list(
                                    "items",
                                    TEXT,
                                    PersonalDataCategory::items,
                                    PersonalDataCategory.Builder::addAllItems,
                                    "The data in it, for example \"name\".")
                            .set(
                                    "specialCategories",
                                    SPECIAL_CATEGORY,
                                    PersonalDataCategory::specialCategories,
                                    PersonalDataCategory.Builder::addAllSpecialCategories,
                                    "The special categories it belongs to.")
                            .set(
                                    "criminalOffenceData",
                                    words("a kind of criminal offence data", CriminalOffenceData.values()),
                                    PersonalDataCategory::criminalOffenceData,
                                    PersonalDataCategory.Builder::addAllCriminalOffenceData,
                                    "The kinds of criminal offence data it is.")
                            .optional(
                                    "origin",
                                    words("an origin of data", DataOrigin.values()),
                                    PersonalDataCategory::origin,
                                    PersonalDataCategory.Builder::origin,
                                    "How it comes to be.")
                            .optional(
                                    "need",
                                    words("a need for data", DataNeed.values()),
                                    PersonalDataCategory::need,
                                    PersonalDataCategory.Builder::need,
                                    "Whether people can leave it out.")
                            .optional(
                                    "note",
                                    PROSE,
                                    PersonalDataCategory::note,
                                    PersonalDataCategory.Builder::note,
                                    "What else there is to say of it, for example what it alone is used for.")
                            .shortForm("category"));

    static final ObjectKind<AnonymousData, AnonymousData.Builder> ANONYMOUS_DATA = new ObjectKind<>(
            "anonymousData",
            "a statement about anonymous data",
            AnonymousData::builder,
            AnonymousData.Builder::build,
            fields -> fields.list("data", TEXT, AnonymousData::data, AnonymousData.Builder::addAllData, "What it is.")
                    .required(
                            "statement",
                            PROSE,
                            AnonymousData::statement,
                            AnonymousData.Builder::statement,
                            "What is said of it.")
                    .shortForm("statement"));

    static final ObjectKind<DataAboutOthers, DataAboutOthers.Builder> DATA_ABOUT_OTHERS = new ObjectKind<>(
            "dataAboutOthers",
            "a statement about other people",
            DataAboutOthers::builder,
            DataAboutOthers.Builder::build,
            fields -> fields.required(
                            "description",
                            PROSE,
                            DataAboutOthers::description,
                            DataAboutOthers.Builder::description,
                            "Whose data, and why.")
                    .optional(
                            "told",
                            PROSE,
                            DataAboutOthers::told,
                            DataAboutOthers.Builder::told,
                            "Whether and how those people are told.")
                    .shortForm("description"));

    static final ObjectKind<DataSource, DataSource.Builder> DATA_SOURCE = new ObjectKind<>(
            "dataSource", "a source of data", DataSource::builder, DataSource.Builder::build, fields -> fields.required(
                            "name", TEXT, DataSource::name, DataSource.Builder::name, "Who or what it is.")
                    .optional(
                            "kind",
                            words("a kind of source", SourceKind.values()),
                            DataSource::kind,
                            DataSource.Builder::kind,
                            "What kind of source it is.")
                    .optional(
                            "publiclyAccessible",
                            YES_OR_NO,
                            DataSource::publiclyAccessible,
                            DataSource.Builder::publiclyAccessible,
                            "Whether anybody can look it up.")
                    .list("data", TEXT, DataSource::data, DataSource.Builder::addAllData, "What data comes from it.")
                    .optional("reason", PROSE, DataSource::reason, DataSource.Builder::reason, "Why.")
                    .optional(
                            "link",
                            SharedFields.LINK,
                            DataSource::link,
                            DataSource.Builder::link,
                            "Its own notice or page.")
                    .shortForm("name"));

    static final ObjectKind<Provision, Provision.Builder> PROVISION = new ObjectKind<>(
            "provision",
            "a statement about providing data",
            Provision::builder,
            Provision.Builder::build,
            fields -> fields.optional(
                            "requirement",
                            words("a requirement to provide data", ProvisionRequirement.values()),
                            Provision::requirement,
                            Provision.Builder::requirement,
                            "Whether they must.")
                    .optional(
                            "consequence",
                            PROSE,
                            Provision::consequence,
                            Provision.Builder::consequence,
                            "What happens if they do not.")
                    .list(
                            "laws",
                            SharedFields.LEGAL_REFERENCE,
                            Provision::laws,
                            Provision.Builder::addAllLaws,
                            "The law that requires it."));

    static final ObjectKind<AutomatedDecision, AutomatedDecision.Builder> AUTOMATED_DECISION = new ObjectKind<>(
            "automatedDecision",
            "an automated decision",
            AutomatedDecision::builder,
            AutomatedDecision.Builder::build,
            fields -> fields.optional(
                            "title",
                            TEXT,
                            AutomatedDecision::title,
                            AutomatedDecision.Builder::title,
                            "What it is called.")
                    .optional(
                            "description",
                            PROSE,
                            AutomatedDecision::description,
                            AutomatedDecision.Builder::description,
                            "What is decided.")
                    .optional(
                            "logic",
                            PROSE,
                            AutomatedDecision::logic,
                            AutomatedDecision.Builder::logic,
                            "How it is decided, in plain words (Article 13(2)(f)).")
                    .optional(
                            "significance",
                            PROSE,
                            AutomatedDecision::significance,
                            AutomatedDecision.Builder::significance,
                            "What it means for people.")
                    .optional(
                            "consequences",
                            PROSE,
                            AutomatedDecision::consequences,
                            AutomatedDecision.Builder::consequences,
                            "What can follow from it.")
                    .list(
                            "safeguards",
                            PROSE,
                            AutomatedDecision::safeguards,
                            AutomatedDecision.Builder::addAllSafeguards,
                            "How to learn of it, have a say, get a person to look again and contest it (UK GDPR Article 22C).")
                    .optional(
                            "ground",
                            words("a ground for automated decisions", AutomatedDecisionGround.values()),
                            AutomatedDecision::ground,
                            AutomatedDecision.Builder::ground,
                            "What permits it.")
                    .set(
                            "specialCategories",
                            SPECIAL_CATEGORY,
                            AutomatedDecision::specialCategories,
                            AutomatedDecision.Builder::addAllSpecialCategories,
                            "The special categories of data it uses.")
                    .optional(
                            "humanInvolvement",
                            PROSE,
                            AutomatedDecision::humanInvolvement,
                            AutomatedDecision.Builder::humanInvolvement,
                            "Where people take part.")
                    .optional(
                            "record",
                            SharedFields.LINK,
                            AutomatedDecision::record,
                            AutomatedDecision.Builder::record,
                            "A published record of the tool, or where more is said."));

    static final ObjectKind<Profiling, Profiling.Builder> PROFILING = new ObjectKind<>(
            "profiling", "a use of profiling", Profiling::builder, Profiling.Builder::build, fields -> fields.optional(
                            "kind",
                            words("a kind of profiling", ProfilingKind.values()),
                            Profiling::kind,
                            Profiling.Builder::kind,
                            "Which of these it is.")
                    .required(
                            "description",
                            PROSE,
                            Profiling::description,
                            Profiling.Builder::description,
                            "What is done.")
                    .optional("purpose", PROSE, Profiling::purpose, Profiling.Builder::purpose, "What for.")
                    .list("data", TEXT, Profiling::data, Profiling.Builder::addAllData, "What data it uses.")
                    .optional(
                            "performedBy",
                            TEXT,
                            Profiling::performedBy,
                            Profiling.Builder::performedBy,
                            "Who does it, where it is not the controller.")
                    .optional("optOut", PROSE, Profiling::optOut, Profiling.Builder::optOut, "How to opt out.")
                    .shortForm("description"));

    static final ObjectKind<FurtherProcessing, FurtherProcessing.Builder> FURTHER_PROCESSING = new ObjectKind<>(
            "furtherProcessing",
            "a statement about further use",
            FurtherProcessing::builder,
            FurtherProcessing.Builder::build,
            fields -> fields.list(
                            "purposes",
                            ActivityFields.PURPOSE,
                            FurtherProcessing::purposes,
                            FurtherProcessing.Builder::addAllPurposes,
                            "The new purposes.")
                    .optional(
                            "starts",
                            DATE,
                            FurtherProcessing::starts,
                            FurtherProcessing.Builder::starts,
                            "When the new use starts.")
                    .optional(
                            "toldOn",
                            DATE,
                            FurtherProcessing::toldOn,
                            FurtherProcessing.Builder::toldOn,
                            "When people were or will be told.")
                    .optional(
                            "told",
                            PROSE,
                            FurtherProcessing::told,
                            FurtherProcessing.Builder::told,
                            "How people are told before it starts.")
                    .optional(
                            "compatibility",
                            PROSE,
                            FurtherProcessing::compatibility,
                            FurtherProcessing.Builder::compatibility,
                            "Why the new purpose is compatible, or what it rests on.")
                    .optional(
                            "statement",
                            PROSE,
                            FurtherProcessing::statement,
                            FurtherProcessing.Builder::statement,
                            "What the notice says of new purposes in general."));

    static final ObjectKind<Commitment, Commitment.Builder> COMMITMENT = new ObjectKind<>(
            "commitment", "a commitment", Commitment::builder, Commitment.Builder::build, fields -> fields.optional(
                            "kind",
                            words("a kind of commitment", CommitmentKind.values()),
                            Commitment::kind,
                            Commitment.Builder::kind,
                            "The kind of promise.")
                    .required(
                            "statement",
                            PROSE,
                            Commitment::statement,
                            Commitment.Builder::statement,
                            "The promise in words.")
                    .list(
                            "exceptions",
                            PROSE,
                            Commitment::exceptions,
                            Commitment.Builder::addAllExceptions,
                            "When it does not hold.")
                    .shortForm("statement"));

    static final ObjectKind<Exemption, Exemption.Builder> EXEMPTION = new ObjectKind<>(
            "exemption", "an exemption", Exemption::builder, Exemption.Builder::build, fields -> fields.set(
                            "topics",
                            NOTICE_TOPIC,
                            Exemption::topics,
                            Exemption.Builder::addAllTopics,
                            "What is left unsaid.")
                    .required(
                            "provision",
                            SharedFields.LEGAL_REFERENCE,
                            Exemption::provision,
                            Exemption.Builder::provision,
                            "Where the law allows it, for example \"UK GDPR, Article 14(5)(e)\".")
                    .optional("reason", PROSE, Exemption::reason, Exemption.Builder::reason, "Why it applies."));

    private ActivityFields() {}
}
