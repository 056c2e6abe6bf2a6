package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Whether people give data themselves is said where nothing else tells. */
final class CollectionModeDeclaredRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("collection-mode-declared")
            .title("The notice says whether data comes from people themselves or from others")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13", "14")))
            .addAllAuthorities(euInstitutions("15", "16"))
            .why("People have to be told more where others give the data, above all who that is.")
            .fix(Wording.of("Say whether people give you this data or someone else does. The rules differ."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean hasChannels = !notice.notice().channels().isEmpty();
        notice.activities().stream()
                .filter(activity -> !(activity.isGeneral() && hasChannels))
                .filter(activity -> !activity.isExcused(NoticeTopic.SOURCES))
                .filter(activity -> !Collection.isDecided(activity))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "The notice does not say whether data for " + activity
                                + " comes from people themselves or from others."));
    }
}
