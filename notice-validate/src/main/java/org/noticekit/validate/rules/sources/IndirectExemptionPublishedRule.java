package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Exemption;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.TopicWords;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Who does not tell people in person of data from others tells everybody. */
final class IndirectExemptionPublishedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("indirect-exemption-published")
            .title(
                    "Where it takes too much effort to tell people in person, the notice cites the law for that and is full")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(since(DATA_ACT, ukGdpr("14(5)(e)", "14(5)(f)", "14(6)", "14(7)")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("14(5)(b)")))
            .addAllAuthorities(euGdpr("14(5)(b)"))
            .why(
                    "Who need not write to each person must instead publish what they would have written. Since 5 February "
                            + "2026 the UK GDPR has this at Article 14(5)(e) and (f) and 14(7), no longer at 14(5)(b).")
            .fix(Wording.of(
                            "Cite Article 14(5)(e) (before 5 February 2026, 14(5)(b)), keep the full notice public, and "
                                    + "record the assessment.")
                    .under(
                            Law.EU_GDPR,
                            "Cite Article 14(5)(b), keep the full notice public, and record the assessment."))
            .build();

    private static final Set<Character> UNITED_KINGDOM = Set.of('e', 'f');
    private static final Set<Character> ELSEWHERE = Set.of('b');

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean isNew = notice.law() == Law.UK_GDPR && !notice.asOf().isBefore(DATA_ACT);
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Exemption> exemption :
                    activity.subject().items("exemptions", activity.own().exemptions())) {
                NotTold.point(exemption.value(), notice.law())
                        .ifPresent(point -> judge(exemption, point, isNew, notice, report));
            }
        }
    }

    private static void judge(
            Part<Exemption> exemption, char point, boolean isNew, NoticeContext notice, Report report) {
        Subject subject = exemption.subject();
        String cited = "Article 14(5)(" + point + ")";
        if ((isNew ? ELSEWHERE : UNITED_KINGDOM).contains(point)) {
            report.add(
                    subject.field("provision"),
                    "For " + subject + ", the notice relies on " + cited + ", which "
                            + LawWords.name(notice.law(), notice.asOf())
                            + (isNew ? " no longer has." : " does not have."));
        } else if ((isNew ? UNITED_KINGDOM : ELSEWHERE).contains(point)) {
            List<NoticeTopic> unsaid = exemption.value().topics().stream()
                    .filter(topic -> !notice.isLeftToAnotherNotice(topic))
                    .sorted()
                    .toList();
            if (!unsaid.isEmpty()) {
                report.add(
                        subject,
                        "For " + subject + ", the notice leaves things unsaid (" + TopicWords.names(unsaid) + ") under "
                                + cited + ", which allows that only where they are published.");
            }
        }
    }
}
