package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.SCHEDULE_ONE_CONDITION;
import static org.noticekit.io.SharedFields.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import java.util.function.BiConsumer;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.Prose;
import org.noticekit.model.PublicTask;
import org.noticekit.model.PublicTaskLimb;
import org.noticekit.model.RecognisedInterestCondition;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.model.VitalInterests;

/** What makes the use of data lawful. */
final class BasisFields {

    static final ObjectKind<Consent, Consent.Builder> CONSENT = new ObjectKind<>(
            "consent",
            "a consent basis",
            Consent::builder,
            Consent.Builder::build,
            fields -> common(
                    fields.optional(
                                    "explicit",
                                    YES_OR_NO,
                                    Consent::explicit,
                                    Consent.Builder::explicit,
                                    "Whether the consent is explicit (Article 9(2)(a)).")
                            .optional("given", PROSE, Consent::given, Consent.Builder::given, "How it is given.")
                            .optional(
                                    "withdrawal",
                                    PROSE,
                                    Consent::withdrawal,
                                    Consent.Builder::withdrawal,
                                    "That it can be withdrawn at any time, and how (Article 7(3)).")
                            .optional(
                                    "withdrawalEffect",
                                    PROSE,
                                    Consent::withdrawalEffect,
                                    Consent.Builder::withdrawalEffect,
                                    "What withdrawing does, and that earlier use stays lawful."),
                    Consent.Builder::appliesTo));

    static final ObjectKind<Contract, Contract.Builder> CONTRACT = new ObjectKind<>(
            "contract",
            "a contract basis",
            Contract::builder,
            Contract.Builder::build,
            fields -> common(
                    fields.optional(
                                    "contract",
                                    PROSE,
                                    Contract::contract,
                                    Contract.Builder::contract,
                                    "The contract, and who its parties are.")
                            .optional(
                                    "terms", SharedFields.LINK, Contract::terms, Contract.Builder::terms, "Its terms."),
                    Contract.Builder::appliesTo));

    static final ObjectKind<LegalObligation, LegalObligation.Builder> LEGAL_OBLIGATION = new ObjectKind<>(
            "legalObligation",
            "a legal obligation basis",
            LegalObligation::builder,
            LegalObligation.Builder::build,
            fields -> common(
                    fields.list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    LegalObligation::laws,
                                    LegalObligation.Builder::addAllLaws,
                                    "The law that obliges it.")
                            .optional(
                                    "obligation",
                                    PROSE,
                                    LegalObligation::obligation,
                                    LegalObligation.Builder::obligation,
                                    "What it must do."),
                    LegalObligation.Builder::appliesTo));

    static final ObjectKind<VitalInterests, VitalInterests.Builder> VITAL_INTERESTS = new ObjectKind<>(
            "vitalInterests",
            "a vital interests basis",
            VitalInterests::builder,
            VitalInterests.Builder::build,
            fields -> common(
                    fields.optional(
                            "explanation",
                            PROSE,
                            VitalInterests::explanation,
                            VitalInterests.Builder::explanation,
                            "Whose life or safety, and when."),
                    VitalInterests.Builder::appliesTo));

    static final ObjectKind<PublicTask, PublicTask.Builder> PUBLIC_TASK = new ObjectKind<>(
            "publicTask",
            "a public task basis",
            PublicTask::builder,
            PublicTask.Builder::build,
            fields -> common(
                    fields.list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    PublicTask::laws,
                                    PublicTask.Builder::addAllLaws,
                                    "The law that lays the task down (Article 6(3)).")
                            .optional(
                                    "limb",
                                    words("a limb of public task", PublicTaskLimb.values()),
                                    PublicTask::limb,
                                    PublicTask.Builder::limb,
                                    "Which of the two it is.")
                            .optional("task", PROSE, PublicTask::task, PublicTask.Builder::task, "What the task is."),
                    PublicTask.Builder::appliesTo));

    static final ObjectKind<RecognisedLegitimateInterest, RecognisedLegitimateInterest.Builder>
            RECOGNISED_LEGITIMATE_INTEREST = new ObjectKind<>(
                    "recognisedLegitimateInterest",
                    "a recognised legitimate interest basis",
                    RecognisedLegitimateInterest::builder,
                    RecognisedLegitimateInterest.Builder::build,
                    fields -> common(
                            fields.optional(
                                            "condition",
                                            words("a condition in Annex 1", RecognisedInterestCondition.values()),
                                            RecognisedLegitimateInterest::condition,
                                            RecognisedLegitimateInterest.Builder::condition,
                                            "The condition in Annex 1.")
                                    .optional(
                                            "explanation",
                                            PROSE,
                                            RecognisedLegitimateInterest::explanation,
                                            RecognisedLegitimateInterest.Builder::explanation,
                                            "Why it is met."),
                            RecognisedLegitimateInterest.Builder::appliesTo));

    static final ObjectKind<LegitimateInterests, LegitimateInterests.Builder> LEGITIMATE_INTERESTS = new ObjectKind<>(
            "legitimateInterests",
            "a legitimate interests basis",
            LegitimateInterests::builder,
            LegitimateInterests.Builder::build,
            fields -> common(
                    fields.list(
                                    "interests",
                                    PROSE,
                                    LegitimateInterests::interests,
                                    LegitimateInterests.Builder::addAllInterests,
                                    "The interests (Article 13(1)(d)).")
                            .optional(
                                    "holder",
                                    TEXT,
                                    LegitimateInterests::holder,
                                    LegitimateInterests.Builder::holder,
                                    "Whose interests they are.")
                            .optional(
                                    "balancing",
                                    PROSE,
                                    LegitimateInterests::balancing,
                                    LegitimateInterests.Builder::balancing,
                                    "How they were weighed against the person's, or how to ask.")
                            .optional(
                                    "outsidePublicTasks",
                                    PROSE,
                                    LegitimateInterests::outsidePublicTasks,
                                    LegitimateInterests.Builder::outsidePublicTasks,
                                    "Why a public authority may rely on them: the use is not part of its tasks."),
                    LegitimateInterests.Builder::appliesTo));

    static final UnionKind<LawfulBasis> LAWFUL_BASIS = new UnionKind<LawfulBasis>(
                    "lawfulBasis", "a lawful basis", "basis", "Which lawful basis it is (UK GDPR Article 6(1)).")
            .member("consent", Consent.class, CONSENT)
            .member("contract", Contract.class, CONTRACT)
            .member("legal-obligation", LegalObligation.class, LEGAL_OBLIGATION)
            .member("vital-interests", VitalInterests.class, VITAL_INTERESTS)
            .member("public-task", PublicTask.class, PUBLIC_TASK)
            .member(
                    "recognised-legitimate-interest",
                    RecognisedLegitimateInterest.class,
                    RECOGNISED_LEGITIMATE_INTEREST)
            .member("legitimate-interests", LegitimateInterests.class, LEGITIMATE_INTERESTS);

    static final ObjectKind<SpecialCategoryCondition, SpecialCategoryCondition.Builder> SPECIAL_CATEGORY_CONDITION =
            new ObjectKind<>(
                    "specialCategoryCondition",
                    "a special category condition",
                    SpecialCategoryCondition::builder,
                    SpecialCategoryCondition.Builder::build,
                    fields -> fields.optional(
                                    "ground",
                                    words("a ground in Article 9(2)", SpecialCategoryGround.values()),
                                    SpecialCategoryCondition::ground,
                                    SpecialCategoryCondition.Builder::ground,
                                    "The ground in Article 9(2).")
                            .set(
                                    "categories",
                                    SPECIAL_CATEGORY,
                                    SpecialCategoryCondition::categories,
                                    SpecialCategoryCondition.Builder::addAllCategories,
                                    "The categories it is for; if left out, all that the activity uses.")
                            .optional(
                                    "scheduleOne",
                                    SCHEDULE_ONE_CONDITION,
                                    SpecialCategoryCondition::scheduleOne,
                                    SpecialCategoryCondition.Builder::scheduleOne,
                                    "The condition in Schedule 1 to the Data Protection Act 2018, where the ground needs one (section 10).")
                            .list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    SpecialCategoryCondition::laws,
                                    SpecialCategoryCondition.Builder::addAllLaws,
                                    "The law relied on.")
                            .optional(
                                    "explanation",
                                    PROSE,
                                    SpecialCategoryCondition::explanation,
                                    SpecialCategoryCondition.Builder::explanation,
                                    "The condition in words, or why it is met.")
                            .optional(
                                    "appropriatePolicyDocument",
                                    BasisFields.APPROPRIATE_POLICY_DOCUMENT,
                                    SpecialCategoryCondition::appropriatePolicyDocument,
                                    SpecialCategoryCondition.Builder::appropriatePolicyDocument,
                                    "The policy that the condition calls for."));

    static final ObjectKind<CriminalOffenceCondition, CriminalOffenceCondition.Builder> CRIMINAL_OFFENCE_CONDITION =
            new ObjectKind<>(
                    "criminalOffenceCondition",
                    "a criminal offence condition",
                    CriminalOffenceCondition::builder,
                    CriminalOffenceCondition.Builder::build,
                    fields -> fields.optional(
                                    "officialAuthority",
                                    YES_OR_NO,
                                    CriminalOffenceCondition::officialAuthority,
                                    CriminalOffenceCondition.Builder::officialAuthority,
                                    "Whether it is used under the control of official authority.")
                            .optional(
                                    "scheduleOne",
                                    SCHEDULE_ONE_CONDITION,
                                    CriminalOffenceCondition::scheduleOne,
                                    CriminalOffenceCondition.Builder::scheduleOne,
                                    "The condition in Schedule 1 to the Data Protection Act 2018.")
                            .list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    CriminalOffenceCondition::laws,
                                    CriminalOffenceCondition.Builder::addAllLaws,
                                    "The law relied on.")
                            .optional(
                                    "explanation",
                                    PROSE,
                                    CriminalOffenceCondition::explanation,
                                    CriminalOffenceCondition.Builder::explanation,
                                    "The condition in words, or why it is met.")
                            .optional(
                                    "appropriatePolicyDocument",
                                    BasisFields.APPROPRIATE_POLICY_DOCUMENT,
                                    CriminalOffenceCondition::appropriatePolicyDocument,
                                    CriminalOffenceCondition.Builder::appropriatePolicyDocument,
                                    "The policy that the condition calls for."));

    static final ObjectKind<AppropriatePolicyDocument, AppropriatePolicyDocument.Builder> APPROPRIATE_POLICY_DOCUMENT =
            new ObjectKind<>(
                    "appropriatePolicyDocument",
                    "an appropriate policy document",
                    AppropriatePolicyDocument::builder,
                    AppropriatePolicyDocument.Builder::build,
                    fields -> fields.optional(
                                    "title",
                                    TEXT,
                                    AppropriatePolicyDocument::title,
                                    AppropriatePolicyDocument.Builder::title,
                                    "Its title.")
                            .optional(
                                    "url",
                                    URL,
                                    AppropriatePolicyDocument::url,
                                    AppropriatePolicyDocument.Builder::url,
                                    "Where it can be read.")
                            .optional(
                                    "availability",
                                    PROSE,
                                    AppropriatePolicyDocument::availability,
                                    AppropriatePolicyDocument.Builder::availability,
                                    "How else to get it."));

    private BasisFields() {}

    /** What all of them have. */
    private static <T extends LawfulBasis, B> Fields<T, B> common(Fields<T, B> fields, BiConsumer<B, Prose> appliesTo) {
        return fields.optional(
                "appliesTo",
                PROSE,
                LawfulBasis::appliesTo,
                appliesTo,
                "What it is the basis for, where it does not cover all of the activity.");
    }
}
