package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Publication;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What goes on a public register is told, and for how long. */
final class PublicRegisterPublicationRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-register-publication")
            .title("Where details go on a public register, the notice says which and for how long")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("13(1)(e)", "5(1)(a)")))
            .why("What is published can be copied by anybody and does not come back. People should know before they "
                    + "apply or comment.")
            .fix(Wording.of("Warn people which details will be public, where, and for how long."))
            .build();

    private static final Pattern REGISTER = WordPattern.of("\\b(?:registers?|planning|licen[cs](?:e|es|ing)"
            + "|committees?|agendas?|minutes|council meetings?|petitions?|objections?)\\b");
    private static final Pattern APPLICATION = WordPattern.of("\\b(?:decide|determine|deal with|handle|process|consider"
            + "|assess|publish|comments? on|objections? to|objects? to)\\b[^.;]{0,40}\\b(?:planning applications?"
            + "|applications? for (?:planning permission|(?:a |your )?premises licen[cs]es?))\\b");
    private static final Pattern DURATION = WordPattern.of("\\b(?:permanent(?:ly)?|for ever|forever|always|indefinitely"
            + "|as long as|until|(?:day|week|month|year)s?)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.RECIPIENTS) && !activity.isExcused(NoticeTopic.SERVICES)) {
                judgePublications(activity, report);
                judgeApplications(activity, report);
            }
        }
    }

    private static void judgePublications(ActivityView activity, Report report) {
        for (Part<Publication> publication :
                activity.subject().items("publications", activity.own().publications())) {
            String what = publication.value().what().value();
            if (publication.value().period().isEmpty()
                    && !isKeptForEver(activity)
                    && REGISTER.matcher(what).find()
                    && !DURATION.matcher(what).find()) {
                report.add(
                        publication.subject(),
                        "The notice says what is published of " + activity + ", but not how long it stays public.");
            }
        }
    }

    /** What is kept for ever with a reason stays public as long, unless the notice says otherwise. */
    private static boolean isKeptForEver(ActivityView activity) {
        return activity.value(ProcessingActivity::retention)
                .filter(retention -> retention instanceof IndefiniteRetention forEver
                        && forEver.reason().isPresent())
                .isPresent();
    }

    private static void judgeApplications(ActivityView activity, Report report) {
        if (!activity.list(ProcessingActivity::publications).isEmpty()) {
            return;
        }
        activity.subject().items("purposes", activity.own().purposes()).stream()
                .filter(purpose -> APPLICATION
                        .matcher(purpose.value().description().value())
                        .find())
                .findFirst()
                .ifPresent(purpose -> report.add(
                        purpose.subject(),
                        "Applications such as those in " + activity
                                + " go on a public register, but the notice does not say what will be published."));
    }
}
