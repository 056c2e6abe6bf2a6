package org.noticekit.io;

import java.nio.file.Path;
import org.noticekit.project.Project;

/**
 * Reads project files from YAML and JSON as {@link NoticeReader} reads notices: whatever is wrong with a file is a
 * finding with its exact place, all of it in one run. Immutable and thread-safe.
 *
 * <pre>{@code
 * Project project = ProjectReader.create().read(Path.of("noticekit.yaml")).orThrow();
 * }</pre>
 */
public final class ProjectReader {

    private static final ProjectReader DEFAULT = new ProjectReader();

    private final DocumentReader<Project> reader = new DocumentReader<>(ProjectFields.KIND, ReadLimits.DEFAULT);

    private ProjectReader() {}

    /** A reader with the usual limits of {@link NoticeReader#create()}. */
    public static ProjectReader create() {
        return DEFAULT;
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    public ProjectReadResult read(Path file) {
        return new ProjectReadResult(reader.read(file));
    }

    /** What is in the text; {@code fileName} is for findings. */
    public ProjectReadResult read(String text, String fileName) {
        return new ProjectReadResult(reader.read(text, fileName));
    }
}
