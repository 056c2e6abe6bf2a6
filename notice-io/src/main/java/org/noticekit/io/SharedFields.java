package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.EMAIL;
import static org.noticekit.io.NoticeScalars.PHONE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.ContactDetails;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Registration;
import org.noticekit.model.RegistrationScheme;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.Security;
import org.noticekit.model.SecurityMeasure;
import org.noticekit.model.SecurityMeasureKind;
import org.noticekit.model.Service;
import org.noticekit.model.SpecialCategory;

/** What occurs in many places of a notice. */
final class SharedFields {

    static final WordKind<Jurisdiction> JURISDICTION = words("a jurisdiction", Jurisdiction.values());
    static final WordKind<Law> LAW = words("a law that a notice can stand under", Law.values());
    static final WordKind<NoticeTopic> NOTICE_TOPIC = words("a topic of a notice", NoticeTopic.values());
    static final WordKind<ScheduleOneCondition> SCHEDULE_ONE_CONDITION =
            words("a condition in Schedule 1", ScheduleOneCondition.values());
    static final WordKind<SpecialCategory> SPECIAL_CATEGORY = words("a special category", SpecialCategory.values());
    static final ReferenceKind PROCESSOR_KEY = new ReferenceKind("the key of a processor", "processors");
    static final ReferenceKind RECIPIENT_KEY = new ReferenceKind("the key of a recipient", "recipients");
    static final ReferenceKind CONTROLLER_KEY = new ReferenceKind("the key of a controller", "controllers");
    static final ReferenceKind DOCUMENT_KEY = new ReferenceKind("the key of a document", "documents");

    static final ObjectKind<Link, Link.Builder> LINK =
            new ObjectKind<>("link", "a link", Link::builder, Link.Builder::build, fields -> fields.required(
                            "text",
                            TEXT,
                            Link::text,
                            Link.Builder::text,
                            "The words of the link; they should say where it leads.")
                    .optional("url", URL, Link::url, Link.Builder::url, "Where it leads."));

    static final ObjectKind<LegalReference, LegalReference.Builder> LEGAL_REFERENCE = new ObjectKind<>(
            "legalReference",
            "a reference to the law",
            LegalReference::builder,
            LegalReference.Builder::build,
            fields -> fields.required(
                            "citation",
                            TEXT,
                            LegalReference::citation,
                            LegalReference.Builder::citation,
                            "The instrument and the place in it, for example \"Localism Act 2011, section 1\".")
                    .optional(
                            "url", URL, LegalReference::url, LegalReference.Builder::url, "Where the text can be read.")
                    .shortForm("citation"));

    static final ObjectKind<ContactDetails, ContactDetails.Builder> CONTACT_DETAILS = new ObjectKind<>(
            "contactDetails",
            "a group of contact details",
            ContactDetails::builder,
            ContactDetails.Builder::build,
            fields -> fields.optional(
                            "addressee",
                            TEXT,
                            ContactDetails::addressee,
                            ContactDetails.Builder::addressee,
                            "Whom to write or ask for, for example a post or a team.")
                    .list(
                            "address",
                            TEXT,
                            ContactDetails::address,
                            ContactDetails.Builder::addAllAddress,
                            "The postal address, a line each.")
                    .optional(
                            "email", EMAIL, ContactDetails::email, ContactDetails.Builder::email, "The e-mail address.")
                    .list(
                            "phones",
                            PHONE,
                            ContactDetails::phones,
                            ContactDetails.Builder::addAllPhones,
                            "Telephone numbers.")
                    .optional(
                            "form",
                            URL,
                            ContactDetails::form,
                            ContactDetails.Builder::form,
                            "A form on the web that reaches them.")
                    .optional(
                            "website", URL, ContactDetails::website, ContactDetails.Builder::website, "Their website.")
                    .optional(
                            "note",
                            PROSE,
                            ContactDetails::note,
                            ContactDetails.Builder::note,
                            "What to know before getting in touch, for example opening hours."));

    static final ObjectKind<Registration, Registration.Builder> REGISTRATION = new ObjectKind<>(
            "registration",
            "a registration",
            Registration::builder,
            Registration.Builder::build,
            fields -> fields.optional(
                            "scheme",
                            words("a register", RegistrationScheme.values()),
                            Registration::scheme,
                            Registration.Builder::scheme,
                            "The register.")
                    .required(
                            "number",
                            TEXT,
                            Registration::number,
                            Registration.Builder::number,
                            "The number or reference in it.")
                    .optional(
                            "url",
                            URL,
                            Registration::url,
                            Registration.Builder::url,
                            "Where the entry or the register can be seen."));

    static final ObjectKind<DataSubjectCategory, DataSubjectCategory.Builder> DATA_SUBJECT_CATEGORY = new ObjectKind<>(
            "dataSubjectCategory",
            "a group of people",
            DataSubjectCategory::builder,
            DataSubjectCategory.Builder::build,
            fields -> fields.required(
                            "name",
                            TEXT,
                            DataSubjectCategory::name,
                            DataSubjectCategory.Builder::name,
                            "What the group is called, for example \"residents\".")
                    .optional(
                            "description",
                            PROSE,
                            DataSubjectCategory::description,
                            DataSubjectCategory.Builder::description,
                            "Who belongs to it.")
                    .optional(
                            "children",
                            YES_OR_NO,
                            DataSubjectCategory::children,
                            DataSubjectCategory.Builder::children,
                            "Whether they are, or are likely to be, children.")
                    .shortForm("name"));

    static final ObjectKind<Service, Service.Builder> SERVICE = new ObjectKind<>(
            "service", "a service", Service::builder, Service.Builder::build, fields -> fields.required(
                            "name", TEXT, Service::name, Service.Builder::name, "What it is called.")
                    .optional("description", PROSE, Service::description, Service.Builder::description, "What it is.")
                    .optional("link", SharedFields.LINK, Service::link, Service.Builder::link, "Its page or notice.")
                    .shortForm("name"));

    static final ObjectKind<Security, Security.Builder> SECURITY = new ObjectKind<>(
            "security", "a statement about security", Security::builder, Security.Builder::build, fields -> fields.list(
                            "measures",
                            SharedFields.SECURITY_MEASURE,
                            Security::measures,
                            Security.Builder::addAllMeasures,
                            "The measures.")
                    .list(
                            "standards",
                            TEXT,
                            Security::standards,
                            Security.Builder::addAllStandards,
                            "Standards claimed, for example \"PCI DSS\".")
                    .optional(
                            "disclaimer",
                            PROSE,
                            Security::disclaimer,
                            Security.Builder::disclaimer,
                            "What the notice says it cannot promise."));

    static final ObjectKind<SecurityMeasure, SecurityMeasure.Builder> SECURITY_MEASURE = new ObjectKind<>(
            "securityMeasure",
            "a security measure",
            SecurityMeasure::builder,
            SecurityMeasure.Builder::build,
            fields -> fields.optional(
                            "kind",
                            words("a kind of security measure", SecurityMeasureKind.values()),
                            SecurityMeasure::kind,
                            SecurityMeasure.Builder::kind,
                            "The kind of measure.")
                    .required(
                            "description",
                            PROSE,
                            SecurityMeasure::description,
                            SecurityMeasure.Builder::description,
                            "What is done.")
                    .shortForm("description"));

    private SharedFields() {}
}
