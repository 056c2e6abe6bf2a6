package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.GroupMember;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link ControllerGroup}. */
final class ControllerGroupFields extends ObjectKind<ControllerGroup> {

    static final ControllerGroupFields KIND = new ControllerGroupFields();

    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "What holds the bodies together, and how they share data.");
    private final Field<List<GroupMember>> members =
            list("members", GroupMemberFields.KIND, "The bodies of the group.");
    private final Field<Optional<Link>> list = optional("list", LinkFields.KIND, "Where the bodies are listed.");

    private ControllerGroupFields() {
        super(
                "controllerGroup",
                "a group of bodies",
                "The bodies for which a controller's notice speaks as well, such as companies it owns.");
    }

    @Override
    ControllerGroup make(Values in) {
        return ControllerGroup.builder()
                .description(in.get(description))
                .addAllMembers(in.get(members))
                .list(in.get(list))
                .build();
    }

    @Override
    void writeFields(ControllerGroup it, Output out) {
        description.write(it.description(), out);
        members.write(it.members(), out);
        list.write(it.list(), out);
    }
}
