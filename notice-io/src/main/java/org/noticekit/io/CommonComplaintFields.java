package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.Prose;

/** The fields that every {@link ComplaintRoute} has.
 *
 * @param <T> the member of the family
 */
abstract class CommonComplaintFields<T extends ComplaintRoute> extends ObjectKind<T> {

    final Field<Optional<Prose>> how = optional("how", PROSE, "What people do to complain, and what happens then.");

    CommonComplaintFields(String name, String noun, String description) {
        super(name, noun, description);
    }

    @Override
    final void writeFields(T it, Output out) {
        how.write(it.how(), out);
        writeOwn(it, out);
    }

    /** Writes what only this member of the family has: nothing, unless it says otherwise. */
    void writeOwn(T it, Output out) {}
}
