package org.noticekit.io;

import java.util.Optional;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.project.Project;

/**
 * What came of reading a project file: the project, or all that is wrong with the file. There is a project exactly if there are no
 * findings. Immutable.
 */
public final class ProjectReadResult {

    private final Document<Project> document;

    ProjectReadResult(Document<Project> document) {
        this.document = document;
    }

    /** The project; empty if anything is wrong with the file. */
    public Optional<Project> project() {
        return document.value();
    }

    /** Where each value of the project is in the file. If the file could not be read, it knows only the file's start. */
    public SourceMap sourceMap() {
        return document.sourceMap();
    }

    /** All that is wrong with the file, each with its place, in order; empty if it could be read. */
    public Findings findings() {
        return document.findings();
    }

    /**
     * The project.
     *
     * @throws NoticeReadException if anything is wrong with the file; its message lists all of it
     */
    public Project orThrow() {
        return document.orThrow();
    }
}
