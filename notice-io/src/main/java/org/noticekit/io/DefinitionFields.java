package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import org.noticekit.model.Definition;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link Definition}. */
final class DefinitionFields extends ObjectKind<Definition> {

    static final DefinitionFields KIND = new DefinitionFields();

    private final Field<Text> term = required("term", TEXT, "The word that is explained.");
    private final Field<Prose> meaning = required("meaning", PROSE, "What the word means.");

    private DefinitionFields() {
        super("definition", "a definition", "What a word means in the notice.");
    }

    @Override
    Definition make(Values in) {
        return Definition.builder().term(in.get(term)).meaning(in.get(meaning)).build();
    }

    @Override
    void writeFields(Definition it, Output out) {
        term.write(it.term(), out);
        meaning.write(it.meaning(), out);
    }
}
