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
 * @param basedir the folder of the module that is built
 */
record ProjectNotices(ProjectFile file, boolean isFound, Path basedir) {

    ProjectNotices {
        basedir = whole(basedir);
    }

    /** Those of the module, from the top; {@code others} are files that are something else. */
    List<Path> find(List<Path> others) {
        return file.notices(others).stream()
                .map(NoticeSource::file)
                .flatMap(Optional::stream)
                .map(ProjectNotices::whole)
                .filter(each -> !isAbove() || each.startsWith(basedir))
                .toList();
    }

    /**
     * The folder below which pages have the places of their notices: the one that the project file names, or that has all
     * that it names; or the module's, if that is further in.
     */
    Path top() {
        Path named = file.noticeFolders().stream()
                .map(ProjectNotices::whole)
                .reduce(ProjectNotices::common)
                .orElse(whole(file.folder()));
        return basedir.startsWith(named) ? basedir : named;
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (common != null && !other.startsWith(common)) {
            common = common.getParent();
        }
        return common == null ? one : common;
    }

    /** A sentence that says that there was none. */
    String describeNone() {
        return "There is no notice, for none of those that " + file.file() + " names is in " + basedir + ".";
    }

    private boolean isAbove() {
        return isFound && !whole(file.folder()).equals(basedir);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
