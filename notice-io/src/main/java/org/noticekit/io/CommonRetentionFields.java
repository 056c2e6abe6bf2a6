package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.DOCUMENT_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionEnd;
import org.noticekit.model.RetentionException;

/** The fields that every {@link Retention} has.
 *
 * @param <T> the member of the family
 */
abstract class CommonRetentionFields<T extends Retention> extends ObjectKind<T> {

    final Field<Optional<RetentionEnd>> afterwards = optional(
            "afterwards",
            words("an end of retention", RetentionEnd.values()),
            "What happens to the data then; if left out, it is deleted.");
    final Field<List<RetentionException>> exceptions =
            list("exceptions", RetentionExceptionFields.KIND, "When the data is kept for another time.");
    final Field<List<LegalReference>> laws = list("laws", LegalReferenceFields.KIND, "The law that sets the time.");
    final Field<Optional<Identifier>> schedule = optional(
            "schedule", DOCUMENT_KEY, "The retention schedule that sets the time, by its key under \"documents\".");
    final Field<Optional<Prose>> note = optional("note", PROSE, "Anything else to say of how long data is kept.");

    CommonRetentionFields(String name, String noun, String description) {
        super(name, noun, description);
        continueAfter(0);
    }

    @Override
    final void writeFields(T it, Output out) {
        writeOwn(it, out);
        afterwards.write(it.afterwards(), out);
        exceptions.write(it.exceptions(), out);
        laws.write(it.laws(), out);
        schedule.write(it.schedule(), out);
        note.write(it.note(), out);
    }

    /** Writes what only this member of the family has: nothing, unless it says otherwise. */
    void writeOwn(T it, Output out) {}
}
