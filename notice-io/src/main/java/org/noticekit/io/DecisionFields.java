package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.SharedFields.NOTICE_TOPIC;
import static org.noticekit.io.SharedFields.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.AutomatedDecisionGround;
import org.noticekit.model.Commitment;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.Exemption;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.Profiling;
import org.noticekit.model.ProfilingKind;

/** What an activity says of decisions, of profiling, and of what it is bound to or freed from. */
final class DecisionFields {

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
                            DataFields.PURPOSE,
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

    private DecisionFields() {}
}
