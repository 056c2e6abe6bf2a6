package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.GroupMember;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link GroupMember}. */
final class GroupMemberFields extends ObjectKind<GroupMember> {

    static final GroupMemberFields KIND = new GroupMemberFields();

    private final Field<Text> name = required("name", TEXT, "The body's name.");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "What the body is and does.");
    private final Field<Optional<Link>> privacyNotice =
            optional("privacyNotice", LinkFields.KIND, "The body's own privacy notice or page.");

    private GroupMemberFields() {
        super("groupMember", "a body of the group", "A body for which a controller's notice speaks.");
        shortForm(name);
    }

    @Override
    GroupMember make(Values in) {
        return GroupMember.builder()
                .name(in.get(name))
                .description(in.get(description))
                .privacyNotice(in.get(privacyNotice))
                .build();
    }

    @Override
    void writeFields(GroupMember it, Output out) {
        name.write(it.name(), out);
        description.write(it.description(), out);
        privacyNotice.write(it.privacyNotice(), out);
    }
}
