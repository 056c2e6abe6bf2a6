package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** No law, body or term is named that is no longer so. */
final class StaleReferenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("stale-reference")
            .title("The notice names laws, bodies and terms as they are today")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(goodPractice())
            .why("Who looks up a law that was repealed or turns to a body that was abolished is lost, and "
                    + "doubts the rest of the notice too.")
            .fix(Wording.of("Write what holds today in place of these words."))
            .build();

    private static final List<OldWords> ALL = Stream.of(OldLaw.ALL, OldTransferLaw.ALL, OldNames.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        ALL.forEach(words -> words.report(notice, report));
    }
}
