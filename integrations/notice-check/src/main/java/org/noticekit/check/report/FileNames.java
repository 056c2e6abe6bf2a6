package org.noticekit.check.report;

import java.nio.file.Path;
import java.util.Optional;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.check.internal.FilePlaces;
import org.noticekit.finding.Finding;
import org.noticekit.finding.SourceLocation;

/** Says where the files of a check are, seen from one folder, from whatever folder they were called. */
final class FileNames {

    private final FilePlaces places;

    private FileNames(FilePlaces places) {
        this.places = places;
    }

    static FileNames from(Path folder) {
        return new FileNames(FilePlaces.from(folder));
    }

    /** The file's place, as people read it. */
    String of(CheckedFile file) {
        return places.of(whole(file));
    }

    /** The file's place as a URI. */
    String uri(CheckedFile file) {
        return places.uri(whole(file));
    }

    /** The finding, one of the file's, so that its text names the file by its place. */
    CheckedFinding located(CheckedFile file, CheckedFinding checked) {
        Optional<SourceLocation> location = checked.finding()
                .location()
                .map(at -> at.file().equals(file.name())
                        ? SourceLocation.builder().from(at).file(of(file)).build()
                        : at);
        Finding finding =
                Finding.builder().from(checked.finding()).location(location).build();
        return new CheckedFinding(finding, checked.fingerprint(), checked.known());
    }

    private static String whole(CheckedFile file) {
        return FilePlaces.whole(file.settings().folder(), file.name());
    }
}
