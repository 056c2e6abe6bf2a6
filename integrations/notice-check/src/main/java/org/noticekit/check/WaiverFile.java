package org.noticekit.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceLocation;
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

    /**
     * The files, what was found about the waivers taken out of each and told once, as found in their own file.
     *
     * @param hasMore whether there are notices of the project that are not among the files; asked only if it matters
     */
    List<CheckedFile> gather(List<CheckedFile> files, BooleanSupplier hasMore) {
        List<CheckedFile> judgedByIt = files.stream()
                .filter(each -> each.settings().waivers().stream()
                        .map(each.settings().folder()::resolve)
                        .anyMatch(found::equals))
                .toList();
        List<Finding> about = aboutThis(judgedByIt, hasMore);
        List<CheckedFile> gathered =
                new ArrayList<>(files.stream().map(this::without).toList());
        if (!about.isEmpty()) {
            gathered.add(new CheckedFile(
                    NoticeSource.of(file).name(),
                    Optional.empty(),
                    read.sourceMap(),
                    Findings.none(),
                    Findings.of(about),
                    CheckedFile.strictest(judgedByIt)));
        }
        return gathered;
    }

    private CheckedFile without(CheckedFile checked) {
        List<Finding> others = checked.judged().stream()
                .filter(finding -> !isAboutThis(finding))
                .toList();
        return others.size() == checked.judged().size() ? checked : checked.with(Findings.of(others));
    }

    /**
     * A waiver is unused if each notice that it could be for was judged, and none uses it; what else is wrong with it is wrong
     * for each.
     */
    private List<Finding> aboutThis(List<CheckedFile> files, BooleanSupplier hasMore) {
        List<Finding> about = new ArrayList<>();
        Map<SourceLocation, List<Finding>> unused = new LinkedHashMap<>(); // by waiver, once for each file
        for (CheckedFile checked : files) {
            checked.judged().stream().filter(this::isAboutThis).forEach(finding -> {
                if (finding.rule().equals(WaiverRule.WAIVER_UNUSED.id())) {
                    unused.computeIfAbsent(finding.location().orElseThrow(), any -> new ArrayList<>())
                            .add(finding);
                } else {
                    about.add(finding);
                }
            });
        }
        unused.values().removeIf(each -> each.size() < files.size());
        boolean isKnown = !unused.isEmpty()
                && files.stream().allMatch(each -> each.notice().isPresent())
                && !(files.stream().anyMatch(each -> each.settings().waiversAreOfProject()) && hasMore.getAsBoolean());
        if (isKnown) {
            unused.values().forEach(each -> about.add(each.get(0)));
        }
        return about;
    }

    private boolean isAboutThis(Finding finding) {
        return Stream.of(WaiverRule.values()).map(WaiverRule::id).anyMatch(finding.rule()::equals)
                && finding.location()
                        .filter(at -> at.file().equals(file.toString()))
                        .isPresent();
    }
}
