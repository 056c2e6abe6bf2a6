package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.Optional;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link DataSubjectCategory}. */
final class DataSubjectCategoryFields extends ObjectKind<DataSubjectCategory> {

    static final DataSubjectCategoryFields KIND = new DataSubjectCategoryFields();

    private final Field<Text> name = required(
            "name", TEXT, "What the group is called, for example \"residents\" or \"people who use our libraries\".");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "Who belongs to the group.");
    private final Field<Optional<Boolean>> children =
            optional("children", YES_OR_NO, "Whether these people are, or are likely to be, children.");

    private DataSubjectCategoryFields() {
        super(
                "dataSubjectCategory",
                "a group of people",
                "A group of people whose data is used (UK GDPR Article 4(1)).");
        shortForm(name);
    }

    @Override
    DataSubjectCategory make(Values in) {
        return DataSubjectCategory.builder()
                .name(in.get(name))
                .description(in.get(description))
                .children(in.get(children))
                .build();
    }

    @Override
    void writeFields(DataSubjectCategory it, Output out) {
        name.write(it.name(), out);
        description.write(it.description(), out);
        children.write(it.children(), out);
    }
}
