package org.noticekit.cli;

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

/** The file of waivers that was given, and what is found about it: one file for all the notices of a run. */
final class WaiverFile {

    private final Path file;
    private final WaiverReadResult read;

    private WaiverFile(Path file, WaiverReadResult read) {
        this.file = file;
        this.read = read;
    }

    static WaiverFile read(Path file) {
        return new WaiverFile(file, WaiverReader.create().read(file));
    }

    List<Waiver> waivers() {
        return read.waivers();
    }

    /** The judgements, what was found about the waivers taken out of each and told once, as found in their own file. */
    List<Judgement> gather(List<Judgement> judgements) {
        List<Judgement> gathered = new ArrayList<>();
        for (Judgement judgement : judgements) {
            gathered.add(judgement.with(those(judgement, finding -> !isAboutWaivers(finding))));
        }
        Judgement own =
                new Judgement(file, Optional.empty(), read.sourceMap(), read.findings(), aboutWaivers(judgements));
        if (!own.findings().isEmpty()) {
            gathered.add(own);
        }
        return gathered;
    }

    /** A waiver is unused if no notice uses it; what else is wrong with it is wrong for each. */
    private static Findings aboutWaivers(List<Judgement> judgements) {
        List<Judgement> judged =
                judgements.stream().filter(each -> each.notice().isPresent()).toList();
        return Findings.of(judged.stream()
                .flatMap(each -> those(each, WaiverFile::isAboutWaivers).stream())
                .filter(finding -> !finding.rule().equals(WaiverRule.WAIVER_UNUSED.id())
                        || judged.stream()
                                .allMatch(each -> each.judged().toList().contains(finding)))
                .toList());
    }

    private static Findings those(Judgement judgement, Predicate<Finding> wanted) {
        return Findings.of(judgement.judged().stream().filter(wanted).toList());
    }

    private static boolean isAboutWaivers(Finding finding) {
        return Stream.of(WaiverRule.values()).map(WaiverRule::id).anyMatch(finding.rule()::equals);
    }
}
