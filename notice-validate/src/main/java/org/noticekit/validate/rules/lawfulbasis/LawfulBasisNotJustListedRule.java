package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Lawful bases given in general are tied to the uses they are for. */
final class LawfulBasisNotJustListedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("lawful-basis-not-just-listed")
            .title("Lawful bases given in general are tied to the uses they are for")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(1)(c)")))
            .addAllAuthorities(euInstitutions("15(1)(c)"))
            .addAllAuthorities(unverified(ico("Right to be informed")))
            .addAllAuthorities(wp260())
            .why("A list of bases tells people nothing. They have to know which basis goes with which use, for their "
                    + "rights depend on it.")
            .fix(Wording.of("Say which basis goes with which use."))
            .build();

    /** Words that leave open which uses are meant. */
    private static final Pattern OPEN = WordPattern.of("\\b(?:most|mostly|mainly|usually|generally|in general|normally"
            + "|often|sometimes|typically|where (?:applicable|appropriate|relevant|necessary)"
            + "|as appropriate)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView general : notice.writtenActivities()) {
            if (!general.isGeneral() || general.isExcused(NoticeTopic.LAWFUL_BASES)) {
                continue;
            }
            if (GeneralBases.areJustListed(general, notice)) {
                report.add(
                        general.subject().field("lawfulBases"),
                        "Several lawful bases are listed in general, but not which of them goes with which use.");
            } else if (GeneralBases.uses(general, notice) > 1 && !hasOthers(general, notice)) {
                general.lawfulBases(LawfulBasis.class).stream()
                        .filter(basis -> leavesUsesOpen(basis.value()))
                        .forEach(basis -> report.add(
                                basis.subject(),
                                "A lawful basis is given in general for uses that the notice does not name, so people "
                                        + "cannot tell which basis goes with which use."));
            }
        }
    }

    /** Where other bases are given for something in particular, one for "most uses" is for all the rest. */
    private static boolean hasOthers(ActivityView general, NoticeContext notice) {
        return general.own().lawfulBases().stream()
                        .anyMatch(basis -> basis.appliesTo().isPresent() && !leavesUsesOpen(basis))
                || notice.activities().stream()
                        .anyMatch(activity -> !activity.isGeneral()
                                && !activity.own().lawfulBases().isEmpty());
    }

    private static boolean leavesUsesOpen(LawfulBasis basis) {
        return basis.appliesTo()
                .filter(uses -> OPEN.matcher(uses.value()).find())
                .isPresent();
    }
}
