package org.noticekit.io;

import java.util.List;
import org.noticekit.project.FilePattern;
import org.noticekit.project.FolderSettings;

/** The fields of {@link FolderSettings}. */
final class FolderSettingsFields extends JudgingFields<FolderSettings> {

    static final FolderSettingsFields KIND = new FolderSettingsFields();

    private final Field<List<FilePattern>> files;

    private FolderSettingsFields() {
        super("folderSettings", "settings for some files", "What holds for some notices, beside what holds for all.");
        continueAfter(0);
        files = required("files", ListKind.of(PATTERN), "For which files: folders, files, or patterns of them.");
    }

    @Override
    FolderSettings make(Values in) {
        return FolderSettings.builder()
                .addAllFiles(in.get(files))
                .settings(settings(in))
                .build();
    }

    @Override
    void writeFields(FolderSettings it, Output out) {
        files.write(it.files(), out);
        writeSettings(it.settings(), out);
    }
}
