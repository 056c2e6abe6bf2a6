package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The notice was looked at since the law last changed. */
final class NoticePredatesLawRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-predates-law")
            .title("The notice was changed or reviewed since the law last changed")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(Cite.DATA_ACT))
            .bindsProcessors(true)
            .addAllAuthorities(since(Cite.COMPLAINTS, dataAct("103")))
            .addAllAuthorities(since(Cite.INFORMATION_COMMISSION, dataAct("118")))
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "SI 2026/82"))
            .addAllAuthorities(since(Cite.INFORMATION_COMMISSION, document(Optional.of(Law.UK_GDPR), "SI 2026/1015")))
            .why("A notice that nobody looked at since the law changed may name rights, articles and a "
                    + "regulator that are no longer so.")
            .fix(Wording.of("Review the notice against the law of today and change its date."))
            .build();

    private static final List<Change> CHANGES = List.of(
            new Change(
                    Cite.INFORMATION_COMMISSION,
                    "the Information Commission took the Information Commissioner's place"),
            new Change(Cite.COMPLAINTS, "people got a right to complain to the controller"),
            new Change(Cite.DATA_ACT, "the main part of the Data (Use and Access) Act 2025 took effect"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (NoticeDates.isCurrent(notice)) {
            CHANGES.stream()
                    .filter(change -> !change.day().isAfter(notice.asOf()))
                    .findFirst()
                    .ifPresent(change -> NoticeDates.lastSeen(notice)
                            .filter(seen -> seen.value().latest().isBefore(change.day()))
                            .ifPresent(seen -> report.add(
                                    seen.subject(),
                                    "The last change or review of the notice is dated " + DateWords.date(seen.value())
                                            + ", and the law has changed since: on " + DateWords.date(change.day())
                                            + " "
                                            + change.words() + ".")));
        }
    }

    /** A day on which the law changed what notices have to say. */
    private record Change(LocalDate day, String words) {}
}
