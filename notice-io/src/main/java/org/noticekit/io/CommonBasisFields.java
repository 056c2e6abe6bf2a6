package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.Prose;

/** The fields that every {@link LawfulBasis} has.
 *
 * @param <T> the member of the family
 */
abstract class CommonBasisFields<T extends LawfulBasis> extends ObjectKind<T> {

    final Field<Optional<Prose>> appliesTo =
            optional("appliesTo", PROSE, "What the basis is for, where it does not cover all of the activity.");

    CommonBasisFields(String name, String noun, String description) {
        super(name, noun, description);
        continueAfter(0);
    }

    @Override
    final void writeFields(T it, Output out) {
        writeOwn(it, out);
        appliesTo.write(it.appliesTo(), out);
    }

    /** Writes what only this member of the family has: nothing, unless it says otherwise. */
    void writeOwn(T it, Output out) {}
}
