package org.noticekit.spring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.check.report.Lines;
import org.noticekit.finding.Severity;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PrivacyNotice;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells of notices whose next review is overdue, and of those that are incomplete by the law of the day: the law may have
 * changed since the application started, or a waiver run out. They are judged again when the day is another, and not more
 * often.
 */
final class NoticeHealthIndicator extends AbstractHealthIndicator {

    /**
     * What came of judging.
     *
     * @param loaded what was judged
     * @param day by the law of which day
     * @param lines what is found that the notices should not have; or why they cannot be judged
     */
    private record Judgement(LoadedNotices loaded, LocalDate day, List<String> lines) {}

    private final ServedNotices served;
    private final NoticeJudge judge;
    private final NoticeDay day;
    private final NoticekitProperties.Health statuses;
    private @Nullable Judgement last;

    NoticeHealthIndicator(ServedNotices served, NoticeJudge judge, NoticeDay day, NoticekitProperties.Health statuses) {
        super("The notices could not be looked at.");
        this.served = served;
        this.judge = judge;
        this.day = day;
        this.statuses = statuses;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ServedNotices.Current current = served.current();
        LocalDate today = day.get();
        List<Map<String, String>> overdue = new ArrayList<>();
        current.endpoint().pages().catalog().notices().stream()
                .filter(notice -> isOverdue(notice, today))
                .forEach(notice -> overdue.add(told(notice)));
        List<String> findings =
                current.loaded().map(loaded -> judgement(loaded, today).lines()).orElse(List.of());
        builder.status(status(!overdue.isEmpty(), !findings.isEmpty())).withDetail("asOf", today.toString());
        if (!overdue.isEmpty()) {
            builder.withDetail("overdue", overdue);
        }
        if (!findings.isEmpty()) {
            builder.withDetail("findings", findings);
        }
    }

    /** Of those that apply, the one that does not say that all is well. */
    private String status(boolean isOverdue, boolean isIncomplete) {
        List<String> applying = new ArrayList<>();
        if (isIncomplete) {
            applying.add(statuses.incompleteStatus());
        }
        if (isOverdue) {
            applying.add(statuses.overdueStatus());
        }
        return applying.stream()
                .filter(each -> !each.equals(Status.UP.getCode()))
                .findFirst()
                .orElse(Status.UP.getCode());
    }

    private static boolean isOverdue(PrivacyNotice notice, LocalDate today) {
        return notice.nextReview().filter(date -> date.latest().isBefore(today)).isPresent();
    }

    private static Map<String, String> told(PrivacyNotice notice) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("notice", notice.id().value());
        told.put("language", notice.language().value());
        told.put("nextReview", notice.nextReview().map(NoticeDate::value).orElseThrow());
        return told;
    }

    private synchronized Judgement judgement(LoadedNotices loaded, LocalDate today) {
        Judgement known = last;
        if (known == null
                || !known.loaded().snapshot().equals(loaded.snapshot())
                || !known.day().equals(today)) {
            known = new Judgement(loaded, today, lines(loaded, today));
            last = known;
        }
        return known;
    }

    private List<String> lines(LoadedNotices loaded, LocalDate today) {
        try {
            CheckResult result =
                    Objects.equals(loaded.day(), today) ? loaded.result() : judge.judge(loaded.snapshot(), today);
            List<String> lines = new ArrayList<>();
            for (CheckedFile file : result.files()) {
                file.checked().stream()
                        .filter(checked -> matters(file, checked))
                        .forEach(checked -> lines.add(Lines.line(file, checked)));
            }
            return List.copyOf(lines);
        } catch (NoticesRefusedException refused) {
            return List.of(Optional.ofNullable(refused.getMessage()).orElse(""));
        }
    }

    private static boolean matters(CheckedFile file, CheckedFinding checked) {
        return file.failsBecauseOf(checked)
                || (checked.counts() && checked.finding().severity() == Severity.ERROR);
    }
}
