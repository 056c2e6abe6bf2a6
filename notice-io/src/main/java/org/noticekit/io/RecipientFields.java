package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.PROCESSOR_KEY;
import static org.noticekit.io.SharedFields.RECIPIENT_KEY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.DataLocation;
import org.noticekit.model.DataMatching;
import org.noticekit.model.Disclosure;
import org.noticekit.model.DisclosureCircumstance;
import org.noticekit.model.InternalAccess;
import org.noticekit.model.LocationExtent;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Processor;
import org.noticekit.model.ProcessorRole;
import org.noticekit.model.Publication;
import org.noticekit.model.Recipient;
import org.noticekit.model.RecipientRole;
import org.noticekit.model.RestrictedTransfer;

/** Who gets data, and where it is. */
final class RecipientFields {

    static final ObjectKind<Processor, Processor.Builder> PROCESSOR = new ObjectKind<>(
            "processor", "a processor", Processor::builder, Processor.Builder::build, fields -> fields.optional(
                            "name",
                            TEXT,
                            Processor::name,
                            Processor.Builder::name,
                            "Its name; notices do not always give it.")
                    .optional(
                            "provides",
                            TEXT,
                            Processor::provides,
                            Processor.Builder::provides,
                            "What it provides, for example \"online forms\".")
                    .optional(
                            "role",
                            words("a role of a processor", ProcessorRole.values()),
                            Processor::role,
                            Processor.Builder::role,
                            "What it is in law; if left out, a processor.")
                    .optional(
                            "subProcessorOf",
                            PROCESSOR_KEY,
                            Processor::subProcessorOf,
                            Processor.Builder::subProcessorOf,
                            "The processor it works for, by its key under \"processors\".")
                    .optional(
                            "description",
                            PROSE,
                            Processor::description,
                            Processor.Builder::description,
                            "What it does with the data.")
                    .optional(
                            "establishedIn",
                            PLACE,
                            Processor::establishedIn,
                            Processor.Builder::establishedIn,
                            "Where it is established.")
                    .list(
                            "locations",
                            RecipientFields.DATA_LOCATION,
                            Processor::locations,
                            Processor.Builder::addAllLocations,
                            "Where it holds or reaches the data.")
                    .optional(
                            "contractInPlace",
                            YES_OR_NO,
                            Processor::contractInPlace,
                            Processor.Builder::contractInPlace,
                            "Whether the contract that Article 28(3) wants is in place.")
                    .optional(
                            "security",
                            SharedFields.SECURITY,
                            Processor::security,
                            Processor.Builder::security,
                            "How it keeps the data safe.")
                    .optional(
                            "privacyNotice",
                            SharedFields.LINK,
                            Processor::privacyNotice,
                            Processor.Builder::privacyNotice,
                            "Its own privacy notice."));

    static final ObjectKind<Recipient, Recipient.Builder> RECIPIENT = new ObjectKind<>(
            "recipient", "a recipient", Recipient::builder, Recipient.Builder::build, fields -> fields.optional(
                            "name", TEXT, Recipient::name, Recipient.Builder::name, "Its name.")
                    .optional(
                            "category",
                            TEXT,
                            Recipient::category,
                            Recipient.Builder::category,
                            "The category of recipients, where no single one is named.")
                    .optional(
                            "role",
                            words("a role of a recipient", RecipientRole.values()),
                            Recipient::role,
                            Recipient.Builder::role,
                            "What it is in law.")
                    .optional(
                            "purpose",
                            PROSE,
                            Recipient::purpose,
                            Recipient.Builder::purpose,
                            "What it gets the data for.")
                    .optional(
                            "circumstances",
                            PROSE,
                            Recipient::circumstances,
                            Recipient.Builder::circumstances,
                            "When it gets it.")
                    .list("data", TEXT, Recipient::data, Recipient.Builder::addAllData, "What data it gets.")
                    .list(
                            "laws",
                            SharedFields.LEGAL_REFERENCE,
                            Recipient::laws,
                            Recipient.Builder::addAllLaws,
                            "The law that requires or allows it.")
                    .optional(
                            "establishedIn",
                            PLACE,
                            Recipient::establishedIn,
                            Recipient.Builder::establishedIn,
                            "Where it is established.")
                    .list(
                            "locations",
                            RecipientFields.DATA_LOCATION,
                            Recipient::locations,
                            Recipient.Builder::addAllLocations,
                            "Where it holds or reaches the data.")
                    .optional(
                            "privacyNotice",
                            SharedFields.LINK,
                            Recipient::privacyNotice,
                            Recipient.Builder::privacyNotice,
                            "Its own privacy notice."));

    static final ObjectKind<DataLocation, DataLocation.Builder> DATA_LOCATION = new ObjectKind<>(
            "dataLocation", "a location", DataLocation::builder, DataLocation.Builder::build, fields -> fields.optional(
                            "place",
                            PLACE,
                            DataLocation::place,
                            DataLocation.Builder::place,
                            "The country or area; missing where the notice does not name it.")
                    .optional(
                            "detail",
                            TEXT,
                            DataLocation::detail,
                            DataLocation.Builder::detail,
                            "A place within it, or words in place of a name, for example \"our data centre\" or \"outside the UK\".")
                    .set(
                            "uses",
                            words("a use of a location", LocationUse.values()),
                            DataLocation::uses,
                            DataLocation.Builder::addAllUses,
                            "What happens there.")
                    .optional(
                            "extent",
                            words("an extent", LocationExtent.values()),
                            DataLocation::extent,
                            DataLocation.Builder::extent,
                            "How much of the data; if left out, all of it.")
                    .optional(
                            "safeguard",
                            SafeguardFields.TRANSFER_SAFEGUARD,
                            DataLocation::safeguard,
                            DataLocation.Builder::safeguard,
                            "What permits the data to be there.")
                    .optional(
                            "note",
                            PROSE,
                            DataLocation::note,
                            DataLocation.Builder::note,
                            "What else there is to say of it.")
                    .shortForm("place"));

    static final ObjectKind<RestrictedTransfer, RestrictedTransfer.Builder> RESTRICTED_TRANSFER = new ObjectKind<>(
            "restrictedTransfer",
            "a transfer",
            RestrictedTransfer::builder,
            RestrictedTransfer.Builder::build,
            fields -> fields.list(
                            "places",
                            PLACE,
                            RestrictedTransfer::places,
                            RestrictedTransfer.Builder::addAllPlaces,
                            "Where it goes.")
                    .optional(
                            "recipient",
                            TEXT,
                            RestrictedTransfer::recipient,
                            RestrictedTransfer.Builder::recipient,
                            "Who gets it there.")
                    .list("data", TEXT, RestrictedTransfer::data, RestrictedTransfer.Builder::addAllData, "What data.")
                    .optional(
                            "description",
                            PROSE,
                            RestrictedTransfer::description,
                            RestrictedTransfer.Builder::description,
                            "When and why, in words.")
                    .optional(
                            "safeguard",
                            SafeguardFields.TRANSFER_SAFEGUARD,
                            RestrictedTransfer::safeguard,
                            RestrictedTransfer.Builder::safeguard,
                            "What permits it."));

    static final ObjectKind<Disclosure, Disclosure.Builder> DISCLOSURE = new ObjectKind<>(
            "disclosure", "a disclosure", Disclosure::builder, Disclosure.Builder::build, fields -> fields.set(
                            "circumstances",
                            words("a circumstance of disclosure", DisclosureCircumstance.values()),
                            Disclosure::circumstances,
                            Disclosure.Builder::addAllCircumstances,
                            "The circumstances.")
                    .list(
                            "recipients",
                            RECIPIENT_KEY,
                            Disclosure::recipients,
                            Disclosure.Builder::addAllRecipients,
                            "To whom, by their keys under \"recipients\".")
                    .list(
                            "laws",
                            SharedFields.LEGAL_REFERENCE,
                            Disclosure::laws,
                            Disclosure.Builder::addAllLaws,
                            "The law.")
                    .optional(
                            "description",
                            PROSE,
                            Disclosure::description,
                            Disclosure.Builder::description,
                            "When, to whom and why, in words."));

    static final ObjectKind<InternalAccess, InternalAccess.Builder> INTERNAL_ACCESS = new ObjectKind<>(
            "internalAccess",
            "an internal access",
            InternalAccess::builder,
            InternalAccess.Builder::build,
            fields -> fields.required(
                            "who", TEXT, InternalAccess::who, InternalAccess.Builder::who, "The team, post or service.")
                    .optional("purpose", PROSE, InternalAccess::purpose, InternalAccess.Builder::purpose, "What for.")
                    .optional(
                            "system",
                            TEXT,
                            InternalAccess::system,
                            InternalAccess.Builder::system,
                            "Where they see it, for example \"the customer database\".")
                    .optional(
                            "controls",
                            PROSE,
                            InternalAccess::controls,
                            InternalAccess.Builder::controls,
                            "What limits it.")
                    .shortForm("who"));

    static final ObjectKind<Publication, Publication.Builder> PUBLICATION = new ObjectKind<>(
            "publication", "a publication", Publication::builder, Publication.Builder::build, fields -> fields.required(
                            "what", PROSE, Publication::what, Publication.Builder::what, "What is published.")
                    .optional("where", SharedFields.LINK, Publication::where, Publication.Builder::where, "Where.")
                    .optional(
                            "permission",
                            PROSE,
                            Publication::permission,
                            Publication.Builder::permission,
                            "Whose permission it needs.")
                    .list(
                            "never",
                            TEXT,
                            Publication::never,
                            Publication.Builder::addAllNever,
                            "What is never published.")
                    .optional(
                            "period",
                            PERIOD,
                            Publication::period,
                            Publication.Builder::period,
                            "How long it stays public.")
                    .shortForm("what"));

    static final ObjectKind<DataMatching, DataMatching.Builder> DATA_MATCHING = new ObjectKind<>(
            "dataMatching",
            "a data matching exercise",
            DataMatching::builder,
            DataMatching.Builder::build,
            fields -> fields.optional(
                            "scheme",
                            TEXT,
                            DataMatching::scheme,
                            DataMatching.Builder::scheme,
                            "The scheme, for example \"National Fraud Initiative\".")
                    .optional(
                            "description",
                            PROSE,
                            DataMatching::description,
                            DataMatching.Builder::description,
                            "What is matched and why.")
                    .list(
                            "laws",
                            SharedFields.LEGAL_REFERENCE,
                            DataMatching::laws,
                            DataMatching.Builder::addAllLaws,
                            "The law.")
                    .list(
                            "recipients",
                            RECIPIENT_KEY,
                            DataMatching::recipients,
                            DataMatching.Builder::addAllRecipients,
                            "With whom, by their keys under \"recipients\".")
                    .optional(
                            "link",
                            SharedFields.LINK,
                            DataMatching::link,
                            DataMatching.Builder::link,
                            "Where to read more."));

    private RecipientFields() {}
}
