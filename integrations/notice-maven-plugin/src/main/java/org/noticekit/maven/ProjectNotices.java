package org.noticekit.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;

/**
 * The notices that a project file names. One that was found above a module is for other modules too, so that the module has
 * only those that are in its own folder.
 *
 * @param file the project file
 * @param isFound whether it was looked for, not named
 */
record ProjectNotices(ProjectFile file, boolean isFound) {

    /** Those of the module in this folder, from the top; {@code others} are files that are something else. */
    List<Path> of(Path basedir, List<Path> others) {
        return file.notices(others).stream()
                .map(NoticeSource::file)
                .flatMap(Optional::stream)
                .map(each -> each.toAbsolutePath().normalize())
                .filter(each -> !isAbove(basedir) || each.startsWith(whole(basedir)))
                .toList();
    }

    /** A sentence that says that there was none. */
    String describeNone(Path basedir) {
        return "There is no notice, for none of those that " + file.file() + " names is in " + basedir + ".";
    }

    private boolean isAbove(Path basedir) {
        return isFound && !whole(file.folder()).equals(whole(basedir));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
