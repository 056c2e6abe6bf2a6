package org.noticekit.project;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What holds for some of a project's notices, beside what holds for all. Immutable. */
@Value.Immutable
public interface FolderSettings extends Serializable, WithFolderSettings {

    /** For which files: one of these is true of their paths. At least one. */
    List<FilePattern> files();

    /** What holds for them. */
    JudgingSettings settings();

    /**
     * Checks that it is for some files.
     *
     * @throws IllegalArgumentException if no files are named
     */
    @Value.Check
    default void check() {
        if (files().isEmpty()) {
            throw new IllegalArgumentException("files: must name some");
        }
    }

    /** A builder with nothing set; files and settings are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FolderSettings}. */
    final class Builder extends ImmutableFolderSettings.Builder {
        Builder() {}
    }
}
