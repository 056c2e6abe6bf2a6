package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LayerKind;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What the notice said before can be found. */
final class VersionHistoryRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("version-history")
            .title("People can find out what the notice said before")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("5(2)")))
            .addAllAuthorities(euInstitutions("4(2)"))
            .why("Somebody who gave you data last year can see from earlier versions what you told them then.")
            .fix(Wording.of("Keep a change log in the notice, or link to its earlier versions."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean hasChanged = notice.notice().version().isPresent()
                || notice.notice().updated().isPresent();
        boolean told = !notice.notice().changeLog().isEmpty()
                || notice.notice().layers().values().stream()
                        .anyMatch(layer -> layer.kind().equals(Optional.of(LayerKind.PREDECESSOR)));
        if (hasChanged
                && !told
                && NoticeDates.isCurrent(notice)
                && !notice.isLeftToAnotherNotice(NoticeTopic.CHANGES)) {
            report.add(
                    notice.subject(),
                    "The notice says when it was last changed, but neither what was changed nor where its earlier versions are.");
        }
    }
}
