package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.AnonymousData;
import org.noticekit.model.CriminalOffenceData;
import org.noticekit.model.DataAboutOthers;
import org.noticekit.model.DataNeed;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.DataSource;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.Provision;
import org.noticekit.model.ProvisionRequirement;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.SourceKind;

/** What an activity says of the data it uses and where it comes from. */
final class DataFields {

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

    private DataFields() {}
}
