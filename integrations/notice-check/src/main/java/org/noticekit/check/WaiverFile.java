package org.noticekit.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Waiver;
import org.noticekit.io.WaiverReadResult;
import org.noticekit.io.WaiverReader;
import org.noticekit.validate.WaiverRule;

/** A file of waivers, and what is found about it: one file for many notices. */
final class WaiverFile {

    private final Path file;
    private final Path found;
    private final WaiverReadResult read;

    private WaiverFile(Path file, Path found, WaiverReadResult read) {
        this.file = file;
        this.found = found;
        this.read = read;
    }

    /**
     * The file, which is found from {@code folder} and called as it is given.
     *
     * @throws UnusableFileException if it is not a file of waivers
     */
    static WaiverFile read(Path file, Path folder) {
        Path found = folder.resolve(file);
        WaiverReadResult read = WaiverReader.create().read(found, file.toString());
        if (!read.findings().isEmpty()) {
            throw new UnusableFileException(file + " is not a file of waivers:", read.findings());
        }
        return new WaiverFile(file, found, read);
    }

    List<Waiver> waivers() {
        return read.waivers();
    }

    /** The files, what was found about the waivers taken out of each and told once, as found in their own file. */
    List<CheckedFile> gather(List<CheckedFile> files) {
        List<CheckedFile> gathered = new ArrayList<>();
        for (CheckedFile checked : files) {
            gathered.add(checked.with(those(checked, finding -> !isAboutThis(finding))));
        }
        List<CheckedFile> judgedByIt = files.stream()
                .filter(each -> each.settings().waivers().stream()
                        .map(each.settings().folder()::resolve)
                        .anyMatch(found::equals))
                .toList();
        CheckedFile own = new CheckedFile(
                NoticeSource.of(file).name(),
                Optional.empty(),
                read.sourceMap(),
                Findings.none(),
                aboutThis(judgedByIt),
                CheckedFile.strictest(judgedByIt));
        if (!own.findings().isEmpty()) {
            gathered.add(own);
        }
        return gathered;
    }

    /**
     * A waiver is unused if each notice that it could be for was judged, and none uses it; what else is wrong with it is wrong
     * for each.
     */
    private Findings aboutThis(List<CheckedFile> files) {
        boolean allJudged = files.stream()
                .noneMatch(each -> each.notice().isEmpty() || each.settings().partial());
        return Findings.of(files.stream()
                .flatMap(each -> those(each, this::isAboutThis).stream())
                .filter(finding -> !finding.rule().equals(WaiverRule.WAIVER_UNUSED.id())
                        || (allJudged
                                && files.stream()
                                        .allMatch(each -> each.judged().toList().contains(finding))))
                .toList());
    }

    private static Findings those(CheckedFile checked, Predicate<Finding> wanted) {
        return Findings.of(checked.judged().stream().filter(wanted).toList());
    }

    private boolean isAboutThis(Finding finding) {
        return Stream.of(WaiverRule.values()).map(WaiverRule::id).anyMatch(finding.rule()::equals)
                && finding.location()
                        .filter(at -> at.file().equals(file.toString()))
                        .isPresent();
    }
}
