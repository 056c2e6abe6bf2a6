package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ico;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Prose;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Legitimate interests are told, and whose they are. */
final class LegitimateInterestsStatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("legitimate-interests-stated")
            .title("Where legitimate interests are relied on, the notice says what they are and whose")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("13(1)(d)", "14(2)(b)"))
            .addAllAuthorities(ico("Legitimate interests"))
            .why("People can only weigh and object to an interest that they know. It is a warning, not an "
                    + "error, where the interests are told but not whose they are.")
            .fix(Wording.of("Say what the interest is, and under \"holder\" whose it is."))
            .build();

    private static final Pattern WHOSE = WordPattern.of("\\b(?:our|ours|we|us|your|yours|their|council's)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<LegitimateInterests> basis : notice.lawfulBases(LegitimateInterests.class)) {
            if (notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject())) {
                continue;
            }
            if (basis.value().interests().isEmpty()) {
                report.add(
                        basis.subject(),
                        "Legitimate interests are given as the lawful basis for " + basis.subject()
                                + ", but not what they are, so people cannot weigh them.");
            } else if (basis.value().holder().isEmpty()
                    && !basis.value().interests().stream().allMatch(LegitimateInterestsStatedRule::saysWhose)) {
                report.add(
                        Severity.WARNING,
                        basis.subject(),
                        "The legitimate interests for " + basis.subject() + " are told, but not whose they are.");
            }
        }
    }

    /** Whether the words themselves say whose interest it is. */
    private static boolean saysWhose(Prose interest) {
        return WHOSE.matcher(interest.value()).find();
    }
}
