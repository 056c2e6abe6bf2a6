package org.noticekit.project;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.noticekit.model.Text;

/** What a project says of its notices, once for all of them. Every path in it is seen from the folder it is written in. Immutable. */
@Value.Immutable
public interface Project extends Serializable, WithProject {

    /** What it is called. */
    Text title();

    /** Where its notices are; empty if that is not said. */
    List<FilePattern> notices();

    /** Whether its notices belong together: layers, versions in other languages, contradictions. */
    Optional<Boolean> together();

    /** The file of the findings that were there before. */
    Optional<RelativePath> baseline();

    /** By what each of its notices is judged. */
    JudgingSettings settings();

    /** What holds for some of them, beside that. */
    List<FolderSettings> folders();

    /**
     * By what the notice at this path is judged: by what holds for all, and over that, in order, whatever is said of files
     * like it.
     */
    default JudgingSettings settingsOf(String path) {
        JudgingSettings settings = settings();
        for (FolderSettings folder : folders()) {
            if (folder.files().stream().anyMatch(pattern -> pattern.matches(path))) {
                settings = settings.with(folder.settings());
            }
        }
        return settings;
    }

    /** A builder with nothing set; title and settings are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Project}. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
