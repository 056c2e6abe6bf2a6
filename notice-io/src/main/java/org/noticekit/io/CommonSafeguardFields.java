package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.TransferSafeguard;

/** The fields that every {@link TransferSafeguard} has.
 *
 * @param <T> the member of the family
 */
abstract class CommonSafeguardFields<T extends TransferSafeguard> extends ObjectKind<T> {

    final Field<Optional<Prose>> note = optional("note", PROSE, "What the notice says of the safeguard.");

    CommonSafeguardFields(String name, String noun, String description) {
        super(name, noun, description);
        continueAfter(0);
    }

    @Override
    final void writeFields(T it, Output out) {
        writeOwn(it, out);
        note.write(it.note(), out);
    }

    /** Writes what only this member of the family has: nothing, unless it says otherwise. */
    void writeOwn(T it, Output out) {}
}
