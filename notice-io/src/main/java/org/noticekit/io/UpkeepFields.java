package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.LANGUAGE;
import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.JURISDICTION;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.AccountabilityKind;
import org.noticekit.model.AccountabilityMeasure;
import org.noticekit.model.AlternativeFormats;
import org.noticekit.model.ChangeLogEntry;
import org.noticekit.model.ChangePolicy;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.FreeTextSection;
import org.noticekit.model.FreedomOfInformation;
import org.noticekit.model.LanguageVersion;

/** What a notice says of its own keeping, its other forms, and the matters that stand beside the use of data. */
final class UpkeepFields {

    static final ObjectKind<LanguageVersion, LanguageVersion.Builder> LANGUAGE_VERSION = new ObjectKind<>(
            "languageVersion",
            "a language version",
            LanguageVersion::builder,
            LanguageVersion.Builder::build,
            fields -> fields.required(
                            "language",
                            LANGUAGE,
                            LanguageVersion::language,
                            LanguageVersion.Builder::language,
                            "The other language.")
                    .optional("title", TEXT, LanguageVersion::title, LanguageVersion.Builder::title, "Its title there.")
                    .optional("url", URL, LanguageVersion::url, LanguageVersion.Builder::url, "Where it can be read.")
                    .optional(
                            "prevails",
                            YES_OR_NO,
                            LanguageVersion::prevails,
                            LanguageVersion.Builder::prevails,
                            "Whether that version prevails where the two differ."));

    static final ObjectKind<AlternativeFormats, AlternativeFormats.Builder> ALTERNATIVE_FORMATS = new ObjectKind<>(
            "alternativeFormats",
            "a group of alternative formats",
            AlternativeFormats::builder,
            AlternativeFormats.Builder::build,
            fields -> fields.list(
                            "formats",
                            TEXT,
                            AlternativeFormats::formats,
                            AlternativeFormats.Builder::addAllFormats,
                            "The forms, for example \"large print\".")
                    .optional(
                            "how",
                            PROSE,
                            AlternativeFormats::how,
                            AlternativeFormats.Builder::how,
                            "How to ask for one.")
                    .optional(
                            "contact",
                            SharedFields.CONTACT_DETAILS,
                            AlternativeFormats::contact,
                            AlternativeFormats.Builder::contact,
                            "Whom to ask."));

    static final ObjectKind<ChangePolicy, ChangePolicy.Builder> CHANGE_POLICY = new ObjectKind<>(
            "changePolicy",
            "a statement about changes",
            ChangePolicy::builder,
            ChangePolicy.Builder::build,
            fields -> fields.optional(
                            "how", PROSE, ChangePolicy::how, ChangePolicy.Builder::how, "When and why it may change.")
                    .optional(
                            "told",
                            PROSE,
                            ChangePolicy::told,
                            ChangePolicy.Builder::told,
                            "How people are told of important changes.")
                    .optional(
                            "effect",
                            PROSE,
                            ChangePolicy::effect,
                            ChangePolicy.Builder::effect,
                            "From when a change applies.")
                    .optional(
                            "reviewEvery",
                            PERIOD,
                            ChangePolicy::reviewEvery,
                            ChangePolicy.Builder::reviewEvery,
                            "How often it is reviewed."));

    static final ObjectKind<ChangeLogEntry, ChangeLogEntry.Builder> CHANGE_LOG_ENTRY = new ObjectKind<>(
            "changeLogEntry",
            "an entry of the change log",
            ChangeLogEntry::builder,
            ChangeLogEntry.Builder::build,
            fields -> fields.required(
                            "date", DATE, ChangeLogEntry::date, ChangeLogEntry.Builder::date, "When it changed.")
                    .optional(
                            "version",
                            TEXT,
                            ChangeLogEntry::version,
                            ChangeLogEntry.Builder::version,
                            "The version that the change made.")
                    .required(
                            "summary",
                            PROSE,
                            ChangeLogEntry::summary,
                            ChangeLogEntry.Builder::summary,
                            "What changed, for the people the notice is about."));

    static final ObjectKind<FreeTextSection, FreeTextSection.Builder> FREE_TEXT_SECTION = new ObjectKind<>(
            "freeTextSection",
            "a section",
            FreeTextSection::builder,
            FreeTextSection.Builder::build,
            fields -> fields.required(
                            "title", TEXT, FreeTextSection::title, FreeTextSection.Builder::title, "Its heading.")
                    .required("body", PROSE, FreeTextSection::body, FreeTextSection.Builder::body, "What it says.")
                    .set(
                            "jurisdictions",
                            JURISDICTION,
                            FreeTextSection::jurisdictions,
                            FreeTextSection.Builder::addAllJurisdictions,
                            "Where it applies; if left out, everywhere."));

    static final ObjectKind<ChildrenInformation, ChildrenInformation.Builder> CHILDREN_INFORMATION = new ObjectKind<>(
            "childrenInformation",
            "a statement about children",
            ChildrenInformation::builder,
            ChildrenInformation.Builder::build,
            fields -> fields.optional(
                            "directedAtChildren",
                            YES_OR_NO,
                            ChildrenInformation::directedAtChildren,
                            ChildrenInformation.Builder::directedAtChildren,
                            "Whether the service is for children.")
                    .optional(
                            "minimumAge",
                            new WholeNumberKind(0, 120),
                            ChildrenInformation::minimumAge,
                            ChildrenInformation.Builder::minimumAge,
                            "The age from which it is meant, in years; from which children consent themselves, where consent is the basis.")
                    .optional(
                            "statement",
                            PROSE,
                            ChildrenInformation::statement,
                            ChildrenInformation.Builder::statement,
                            "What is said.")
                    .optional(
                            "parentalConsent",
                            PROSE,
                            ChildrenInformation::parentalConsent,
                            ChildrenInformation.Builder::parentalConsent,
                            "How parents consent.")
                    .optional(
                            "childFriendlyVersion",
                            SharedFields.LINK,
                            ChildrenInformation::childFriendlyVersion,
                            ChildrenInformation.Builder::childFriendlyVersion,
                            "A version for children."));

    static final ObjectKind<FreedomOfInformation, FreedomOfInformation.Builder> FREEDOM_OF_INFORMATION =
            new ObjectKind<>(
                    "freedomOfInformation",
                    "a statement about freedom of information",
                    FreedomOfInformation::builder,
                    FreedomOfInformation.Builder::build,
                    fields -> fields.optional(
                                    "statement",
                                    PROSE,
                                    FreedomOfInformation::statement,
                                    FreedomOfInformation.Builder::statement,
                                    "What is said.")
                            .list(
                                    "laws",
                                    SharedFields.LEGAL_REFERENCE,
                                    FreedomOfInformation::laws,
                                    FreedomOfInformation.Builder::addAllLaws,
                                    "The law.")
                            .optional(
                                    "contact",
                                    SharedFields.CONTACT_DETAILS,
                                    FreedomOfInformation::contact,
                                    FreedomOfInformation.Builder::contact,
                                    "Whom to ask.")
                            .optional(
                                    "link",
                                    SharedFields.LINK,
                                    FreedomOfInformation::link,
                                    FreedomOfInformation.Builder::link,
                                    "Where to ask."));

    static final ObjectKind<AccountabilityMeasure, AccountabilityMeasure.Builder> ACCOUNTABILITY_MEASURE =
            new ObjectKind<>(
                    "accountabilityMeasure",
                    "an accountability measure",
                    AccountabilityMeasure::builder,
                    AccountabilityMeasure.Builder::build,
                    fields -> fields.optional(
                                    "kind",
                                    words("a kind of accountability measure", AccountabilityKind.values()),
                                    AccountabilityMeasure::kind,
                                    AccountabilityMeasure.Builder::kind,
                                    "The kind of measure.")
                            .required(
                                    "statement",
                                    PROSE,
                                    AccountabilityMeasure::statement,
                                    AccountabilityMeasure.Builder::statement,
                                    "What is done.")
                            .optional(
                                    "link",
                                    SharedFields.LINK,
                                    AccountabilityMeasure::link,
                                    AccountabilityMeasure.Builder::link,
                                    "Where to read more.")
                            .shortForm("statement"));

    private UpkeepFields() {}
}
