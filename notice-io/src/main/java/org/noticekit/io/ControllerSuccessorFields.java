package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link ControllerSuccessor}. */
final class ControllerSuccessorFields extends ObjectKind<ControllerSuccessor> {

    static final ControllerSuccessorFields KIND = new ControllerSuccessorFields();

    private final Field<Text> name = required("name", TEXT, "The body that takes over.");
    private final Field<Optional<NoticeDate>> date = optional("date", DATE, "When the other body takes over.");
    private final Field<Optional<Prose>> note = optional("note", PROSE, "What that means for people's data.");

    private ControllerSuccessorFields() {
        super(
                "controllerSuccessor",
                "a successor",
                "Who takes over a controller's data, for example in local government reorganisation.");
    }

    @Override
    ControllerSuccessor make(Values in) {
        return ControllerSuccessor.builder()
                .name(in.get(name))
                .date(in.get(date))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeFields(ControllerSuccessor it, Output out) {
        name.write(it.name(), out);
        date.write(it.date(), out);
        note.write(it.note(), out);
    }
}
