package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.SharedFields.JURISDICTION;
import static org.noticekit.io.SharedFields.PROCESSOR_KEY;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Identifier;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Link;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.Service;
import org.noticekit.model.Text;

/** The fields that every kind of channel has. */
final class ChannelParts {

    private ChannelParts() {}

    /** What every channel begins with. */
    static <T extends CollectionChannel, B> Fields<T, B> named(
            Fields<T, B> fields, BiConsumer<B, Text> title, BiConsumer<B, Prose> description) {
        return fields.optional(
                        "title",
                        TEXT,
                        CollectionChannel::title,
                        title,
                        "What it is called; if left out, what its kind is called.")
                .optional(
                        "description",
                        PROSE,
                        CollectionChannel::description,
                        description,
                        "What it is, and how data comes in.");
    }

    /** What every channel ends with. */
    static <T extends CollectionChannel, B> Fields<T, B> used(
            Fields<T, B> fields,
            BiConsumer<B, List<Jurisdiction>> jurisdictions,
            BiConsumer<B, List<Service>> services,
            BiConsumer<B, List<DataSubjectCategory>> dataSubjects,
            BiConsumer<B, List<Identifier>> processors,
            BiConsumer<B, Map<Identifier, ProcessingActivity>> activities,
            BiConsumer<B, List<Prose>> advice,
            BiConsumer<B, List<Link>> links) {
        return fields.set(
                        "jurisdictions",
                        JURISDICTION,
                        CollectionChannel::jurisdictions,
                        jurisdictions,
                        "Where it applies; if left out, everywhere.")
                .list(
                        "services",
                        SharedFields.SERVICE,
                        CollectionChannel::services,
                        services,
                        "The services that people reach through it.")
                .list(
                        "dataSubjects",
                        SharedFields.DATA_SUBJECT_CATEGORY,
                        CollectionChannel::dataSubjects,
                        dataSubjects,
                        "Who uses it.")
                .list(
                        "processors",
                        PROCESSOR_KEY,
                        CollectionChannel::processors,
                        processors,
                        "The suppliers that run it, by their keys under \"processors\", for all its activities.")
                .map(
                        "activities",
                        ActivityFields.PROCESSING_ACTIVITY,
                        CollectionChannel::activities,
                        activities,
                        "What happens to the data that comes in, each under a key of its own.")
                .list(
                        "advice",
                        PROSE,
                        CollectionChannel::advice,
                        advice,
                        "What people should do or mind when they use it.")
                .list("links", SharedFields.LINK, CollectionChannel::links, links, "Where to read more.");
    }
}
