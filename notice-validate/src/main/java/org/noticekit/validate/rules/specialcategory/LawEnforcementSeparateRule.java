package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.dataActSchedule;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** What is done to enforce the law is told of apart. */
final class LawEnforcementSeparateRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("law-enforcement-separate")
            .title("Where data is used to enforce the law, the notice says where people are told of that")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(dpa("30(1)(b)", "31", "44(1)", "44(2)")))
            .addAllAuthorities(since(COMPLAINTS, dpa("44(1)(da)")))
            .addAllAuthorities(since(COMPLAINTS, dataActSchedule("10 paragraph 10")))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "Directive (EU) 2016/680", "Article 13")))
            .why(
                    "Where a council investigates or prosecutes offences, other rules hold, and people have to be told other "
                            + "things, than this notice tells.")
            .fix(Wording.of(
                            "Add a short section or page for law enforcement, with who is responsible, the data protection "
                                    + "officer, the purposes, the rights and how to complain, and link to it. The UK GDPR does "
                                    + "not cover it.")
                    .under(
                            Law.EU_GDPR,
                            "Add a short section or page for law enforcement and link to it. The EU GDPR does not cover "
                                    + "it."))
            .build();

    private static final Pattern ENFORCEMENT = WordPattern.of("\\blaw[- ]enforcement\\b|\\bPart 3\\b");

    /** Where a notice points to other words of its own or of others. */
    private static final Set<String> POINTERS = Set.of("layers", "sections", "documents", "links", "scope");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().laws().contains(Law.UK_LAW_ENFORCEMENT)
                || notice.textsWith("enforcement", "part").stream().anyMatch(LawEnforcementSeparateRule::pointsToIt)) {
            return;
        }
        notice.writtenActivities().stream()
                .filter(ActivityView::isOfPublicAuthority)
                .filter(activity ->
                        !activity.isExcused(NoticeTopic.PURPOSES) && !activity.isExcused(NoticeTopic.SERVICES))
                .forEach(activity -> judge(activity, LawWords.name(notice.law(), notice.asOf()), report));
    }

    private static void judge(ActivityView activity, String law, Report report) {
        for (Part<Purpose> purpose :
                activity.subject().items("purposes", activity.own().purposes())) {
            if (purpose.value().kind().equals(Optional.of(PurposeKind.LAW_ENFORCEMENT))) {
                report.add(
                        purpose.subject(),
                        "A purpose of " + activity + " is law enforcement, which " + law
                                + " does not cover, but the notice does not say where people are told of it.");
                return;
            }
        }
    }

    private static boolean pointsToIt(TextView text) {
        return text.subject().path().segments().stream().anyMatch(POINTERS::contains)
                && ENFORCEMENT.matcher(text.value()).find();
    }
}
