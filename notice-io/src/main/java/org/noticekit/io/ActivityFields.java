package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.CONTROLLER_KEY;
import static org.noticekit.io.SharedFields.JURISDICTION;
import static org.noticekit.io.SharedFields.PROCESSOR_KEY;
import static org.noticekit.io.SharedFields.RECIPIENT_KEY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.CollectionMode;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.MonitoredCommunication;
import org.noticekit.model.ProcessingActivity;

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
                            DataFields.PURPOSE,
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
                            DataFields.PERSONAL_DATA_CATEGORY,
                            ProcessingActivity::data,
                            ProcessingActivity.Builder::addAllData,
                            "The personal data used (Article 14(1)(d)).")
                    .list(
                            "anonymousData",
                            DataFields.ANONYMOUS_DATA,
                            ProcessingActivity::anonymousData,
                            ProcessingActivity.Builder::addAllAnonymousData,
                            "What is kept or used without telling who anybody is.")
                    .optional(
                            "dataAboutOthers",
                            DataFields.DATA_ABOUT_OTHERS,
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
                            DataFields.DATA_SOURCE,
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
                            DataFields.PROVISION,
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
                            DecisionFields.AUTOMATED_DECISION,
                            ProcessingActivity::automatedDecisions,
                            ProcessingActivity.Builder::automatedDecisions,
                            "Significant decisions without meaningful human involvement (Article 13(2)(f)).")
                    .stated(
                            "profiling",
                            DecisionFields.PROFILING,
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
                            DecisionFields.FURTHER_PROCESSING,
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
                            DecisionFields.COMMITMENT,
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
                            DecisionFields.EXEMPTION,
                            ProcessingActivity::exemptions,
                            ProcessingActivity.Builder::addAllExemptions,
                            "What the law allows the notice to leave unsaid, and where it says so.")
                    .list(
                            "links",
                            SharedFields.LINK,
                            ProcessingActivity::links,
                            ProcessingActivity.Builder::addAllLinks,
                            "Where to read more."));

    private ActivityFields() {}
}
