package org.noticekit.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.validate.NoticeValidator;

/** Judges notices as the properties say. Immutable and thread-safe. */
final class NoticeJudge {

    private final NoticekitProperties properties;

    NoticeJudge(NoticekitProperties properties) {
        this.properties = properties;
    }

    /**
     * What is found in the notices by the law of a day.
     *
     * @throws NoticesRefusedException if what they are judged by cannot be used, or no law is known for the day
     */
    CheckResult judge(Snapshot files, LocalDate day) {
        if (day.isBefore(NoticeValidator.FIRST_DAY)) {
            throw new NoticesRefusedException(
                    day + " is too early: the law that is judged by applies from " + NoticeValidator.FIRST_DAY + ".",
                    "Mend noticekit.as-of, or leave it out.");
        }
        try (BorrowedFolder folder = new BorrowedFolder()) {
            try {
                return NoticeCheck.of(settings(files, day, folder)).check(sources(files));
            } catch (UnusableFileException unusable) {
                throw new NoticesRefusedException(
                        folder.forget(told(unusable)),
                        "Mend the file, or what noticekit.waivers, noticekit.policies or noticekit.severities says.",
                        unusable);
            }
        }
    }

    private CheckSettings settings(Snapshot files, LocalDate day, BorrowedFolder folder) {
        return CheckSettings.builder()
                .asOf(day)
                .laws(properties.laws())
                .failOn(properties.failOn())
                .severities(properties.severities())
                .waivers(folder.files(files.waivers()))
                .policies(folder.files(files.policies()))
                .together(properties.together())
                .folder(folder.path())
                .build();
    }

    private static List<NoticeSource> sources(Snapshot files) {
        return files.notices().stream().map(FileContent::source).toList();
    }

    private static String told(UnusableFileException unusable) {
        return Stream.concat(
                        Stream.of(FindingFormatter.visible(String.valueOf(unusable.getMessage()))),
                        unusable.reasons().stream().map(FindingFormatter.line()::format))
                .collect(Collectors.joining("\n"));
    }
}
