package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.PROCESSOR_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.JURISDICTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Identifier;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Link;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.Service;
import org.noticekit.model.Text;

/** The fields that every {@link CollectionChannel} has.
 *
 * @param <T> the member of the family
 */
abstract class CommonChannelFields<T extends CollectionChannel> extends ObjectKind<T> {

    final Field<Optional<Text>> title =
            optional("title", TEXT, "What the channel is called; if left out, what its type is called.");
    final Field<Optional<Prose>> description =
            optional("description", PROSE, "What the channel is, and how data comes in.");
    final Field<Set<Jurisdiction>> jurisdictions =
            set("jurisdictions", JURISDICTION, "Where the channel is offered; if left out, everywhere.");
    final Field<List<Service>> services =
            list("services", ServiceFields.KIND, "The services that people reach through the channel.");
    final Field<List<DataSubjectCategory>> dataSubjects =
            list("dataSubjects", DataSubjectCategoryFields.KIND, "Who uses the channel.");
    final Field<List<Identifier>> processors = list(
            "processors",
            PROCESSOR_KEY,
            "The suppliers that run the channel, for all its activities, by their keys under \"processors\".");
    final Field<Map<Identifier, ProcessingActivity>> activities = map(
            "activities",
            ProcessingActivityFields.KIND,
            "What happens to the data that comes in, each activity under a key of its own.");
    final Field<List<Prose>> advice = list("advice", PROSE, "What people should do or mind when they use the channel.");
    final Field<List<Link>> links = list("links", LinkFields.KIND, "Where to read more about the channel.");

    CommonChannelFields(String name, String noun, String description) {
        super(name, noun, description);
        continueAfter(2);
    }

    @Override
    final void writeFields(T it, Output out) {
        title.write(it.title(), out);
        description.write(it.description(), out);
        writeOwn(it, out);
        jurisdictions.write(it.jurisdictions(), out);
        services.write(it.services(), out);
        dataSubjects.write(it.dataSubjects(), out);
        processors.write(it.processors(), out);
        activities.write(it.activities(), out);
        advice.write(it.advice(), out);
        links.write(it.links(), out);
    }

    /** Writes what only this member of the family has: nothing, unless it says otherwise. */
    void writeOwn(T it, Output out) {}
}
