package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Nothing rests on more than two lawful bases without a reason. */
final class LawfulBasisSingleRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("lawful-basis-single")
            .title("No use of data rests on more than two lawful bases without a reason")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(ico("Lawful basis")))
            .addAllAuthorities(unverified(ukGdpr("12(1)")))
            .addAllAuthorities(
                    unverified(document(Optional.of(Law.EU_GDPR), "EDPB guidance", "on the lawful bases of Article 6")))
            .why("Whoever names many bases relies on none of them in particular, and people cannot tell which rights "
                    + "they have.")
            .fix(Wording.of(
                    "Pick the one basis you really rely on, split the activity, or say what each basis is for."))
            .build();

    private static final int MANY = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            long unbound = activity.own().lawfulBases().stream()
                    .filter(basis -> basis.appliesTo().isEmpty())
                    .map(Object::getClass)
                    .distinct()
                    .count();
            if (unbound >= MANY
                    && !activity.isExcused(NoticeTopic.LAWFUL_BASES)
                    && !(activity.isGeneral() && GeneralBases.areJustListed(activity, notice))) {
                report.add(
                        activity.subject().field("lawfulBases"),
                        "For " + activity + ", " + unbound
                                + " lawful bases are given, but not what each of them is for.");
            }
        }
    }
}
