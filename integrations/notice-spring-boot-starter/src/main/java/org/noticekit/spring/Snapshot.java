package org.noticekit.spring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All files that matter as they were at one moment. Equal to another if nothing has changed between.
 *
 * @param notices the notices' files, at least one; no two are called the same
 * @param waivers the files of waivers
 * @param policies the files of policies
 */
record Snapshot(List<FileContent> notices, List<JudgingFile> waivers, List<JudgingFile> policies) {

    /**
     * A file by which is judged.
     *
     * @param content what is in it
     * @param path where it is in the file system; empty if it is only on the class path
     */
    record JudgingFile(FileContent content, Optional<Path> path) {}
}
