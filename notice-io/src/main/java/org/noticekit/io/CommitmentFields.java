package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Commitment;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.Prose;

/** The fields of {@link Commitment}. */
final class CommitmentFields extends ObjectKind<Commitment> {

    static final CommitmentFields KIND = new CommitmentFields();

    private final Field<Optional<CommitmentKind>> kind =
            optional("kind", words("a kind of commitment", CommitmentKind.values()), "The kind of promise.");
    private final Field<Prose> statement = required("statement", PROSE, "The promise in words.");
    private final Field<List<Prose>> exceptions = list("exceptions", PROSE, "When the promise does not hold.");

    private CommitmentFields() {
        super("commitment", "a commitment", "Something the controller promises not to do.");
        shortForm(statement);
    }

    @Override
    Commitment make(Values in) {
        return Commitment.builder()
                .kind(in.get(kind))
                .statement(in.get(statement))
                .addAllExceptions(in.get(exceptions))
                .build();
    }

    @Override
    void writeFields(Commitment it, Output out) {
        kind.write(it.kind(), out);
        statement.write(it.statement(), out);
        exceptions.write(it.exceptions(), out);
    }
}
