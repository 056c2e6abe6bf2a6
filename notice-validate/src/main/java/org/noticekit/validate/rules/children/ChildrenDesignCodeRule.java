package org.noticekit.validate.rules.children;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Services for children follow the code for them. */
final class ChildrenDesignCodeRule implements Rule {

    /** The day from which the code was in force, by lawyers' accounts; nobody has checked it against the code. */
    private static final LocalDate CODE_BEGINS = LocalDate.of(2020, 9, 2);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("children-design-code")
            .title("Where children use an online service, the code for such services is considered")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(CODE_BEGINS))
            .addAllAuthorities(dpa("123"))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("25(1A)", "25(1B)")))
            .why("The code says how online services that children are likely to use protect and inform them.")
            .fix(Wording.of(
                    "Follow the transparency standard of the Age appropriate design code, and say that you do."))
            .build();

    private static final Pattern CODE =
            WordPattern.of("\\bage[- ]appropriate design\\b|\\bchildren(?:['\\u2019]s)? code\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CHILDREN)
                || notice.textsWith("design", "code").stream()
                        .anyMatch(text -> CODE.matcher(text.value()).find())) {
            return;
        }
        YoungUsers.of(notice)
                .forEach(subject -> report.add(
                        subject,
                        "Children use " + YoungUsers.use(subject, notice)
                                + ", but the notice does not mention the Age appropriate design code."));
    }
}
