package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Text;
import org.noticekit.project.FilePattern;
import org.noticekit.project.FolderSettings;
import org.noticekit.project.Project;
import org.noticekit.project.RelativePath;

/** The fields of {@link Project}. */
final class ProjectFields extends JudgingFields<Project> {

    static final ProjectFields KIND = new ProjectFields();

    private final Field<Text> title;
    private final Field<List<FilePattern>> notices;
    private final Field<Optional<Boolean>> together;
    private final Field<Optional<RelativePath>> baseline;
    private final Field<List<FolderSettings>> folders;

    private ProjectFields() {
        super("project", "a project file", "What a project says of its notices, once for all of them.");
        continueAfter(0);
        title = required("project", TEXT, "What the project is called.");
        notices = list(
                "notices", PATTERN, "Where its notices are, for when no file is named: folders, files, or patterns.");
        together = optional(
                "together",
                YES_OR_NO,
                "Whether they belong together: layers, versions in other languages, contradictions.");
        baseline = optional("baseline", PATH, "The file of the findings that were there before.");
        continueAfter(keys().size());
        folders = list(
                "folders",
                FolderSettingsFields.KIND,
                "What holds for some of them. Of several that are for one file, the last comes on top.");
    }

    @Override
    Project make(Values in) {
        return Project.builder()
                .title(in.get(title))
                .addAllNotices(in.get(notices))
                .together(in.get(together))
                .baseline(in.get(baseline))
                .settings(settings(in))
                .addAllFolders(in.get(folders))
                .build();
    }

    @Override
    void writeFields(Project it, Output out) {
        title.write(it.title(), out);
        notices.write(it.notices(), out);
        together.write(it.together(), out);
        baseline.write(it.baseline(), out);
        writeSettings(it.settings(), out);
        folders.write(it.folders(), out);
    }
}
