package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.RightsExercise;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** People are told how to withdraw consent, and it is as easy as giving it. */
final class ConsentWithdrawalMethodRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consent-withdrawal-method")
            .title("Where consent is relied on, the notice says how to withdraw it, as easily as it is given")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("7(3)")))
            .addAllAuthorities(euInstitutions("7(3)"))
            .why("Consent that is hard to take back is not free. The law wants it to be as easy to withdraw "
                    + "as to give.")
            .fix(Wording.of("Say how to withdraw: by a link, an email or a setting."))
            .build();

    /** Words that say in English how something is done; next to none is left out, for not all can be known. */
    private static final Pattern METHOD = WordPattern.of(
            "@|://|\\b(?:by|using|use|with|via|through|link|click|unsubscribe"
                    + "|contact|e-?mail|write|writing|call|phone|ring|tell|telling|ask|let|form|settings?|page|banner|untick"
                    + "|box|opt|log|sign|account|text|reply|post|letter|visit|choose|choices|turn|switch|delete"
                    + "|deleting|clear|block|remove|button|preferences?|browser|send|speak|inform|notify|change|changing)\\b");

    private static final Pattern BY_LETTER = WordPattern.of("\\bin writing\\b|\\bby post\\b|\\b(?:by|a) letter\\b");
    private static final Pattern AT_ONCE = WordPattern.of("@|\\b(?:e-?mail|link|click|online|form|unsubscribe|page"
            + "|settings?|phone|call|account|banner|website|button|text)\\b");
    private static final Pattern ON_SCREEN =
            WordPattern.of("\\b(?:tick|box|click|button|online|banner|screen|form|enter|website)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Optional<DataSubjectRight> right = Withdrawal.right(notice.notice());
        boolean toldForAll = right.filter(ConsentWithdrawalMethodRule::saysHow).isPresent()
                || notice.notice()
                        .exercisingRights()
                        .filter(RightsExercise::saysHow)
                        .isPresent();
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.CONSENT_WITHDRAWAL) && !activity.isExcused(NoticeTopic.RIGHTS)) {
                boolean told = toldForAll || hasWayOut(activity);
                List<Part<Consent>> consents = activity.lawfulBases(Consent.class);
                for (Part<Consent> consent : consents) {
                    judge(consent, right.isPresent(), told || saysHow(consent.value(), notice), report);
                }
                if (consents.isEmpty() && right.isPresent() && !told && Withdrawal.ofExplicitConsent(activity)) {
                    report.add(activity.subject().field("specialCategoryConditions"), howIsUntold(activity.subject()));
                }
            }
        }
    }

    private static void judge(Part<Consent> consent, boolean hasRight, boolean told, Report report) {
        Optional<String> withdrawal = consent.value().withdrawal().map(Prose::value);
        if (!told && (hasRight || withdrawal.isPresent())) {
            report.add(consent.subject(), howIsUntold(consent.subject()));
        } else if (withdrawal
                        .filter(ConsentWithdrawalMethodRule::isByLetterOnly)
                        .isPresent()
                && consent.value()
                        .given()
                        .filter(given -> ON_SCREEN.matcher(given.value()).find())
                        .isPresent()) {
            report.add(
                    consent.subject(),
                    "Consent to " + consent.subject()
                            + " is given on a screen but withdrawn by letter, which is not as easy.");
        }
    }

    private static boolean isByLetterOnly(String withdrawal) {
        return BY_LETTER.matcher(withdrawal).find()
                && !AT_ONCE.matcher(withdrawal).find();
    }

    private static String howIsUntold(Subject activity) {
        return "The notice says that consent to " + activity + " can be withdrawn, but not how.";
    }

    /** In another language than English, what is said of withdrawing is taken to say how. */
    private static boolean saysHow(Consent consent, NoticeContext notice) {
        return consent.withdrawal()
                .filter(words ->
                        !notice.isEnglish() || METHOD.matcher(words.value()).find())
                .isPresent();
    }

    private static boolean saysHow(DataSubjectRight right) {
        return right.how().isPresent()
                || right.link().flatMap(Link::url).isPresent()
                || right.explanation()
                        .filter(words -> METHOD.matcher(words.value()).find())
                        .isPresent();
    }

    private static boolean hasWayOut(ActivityView activity) {
        return activity.value(ProcessingActivity::optOut).isPresent()
                || activity.channel()
                        .filter(channel -> channel instanceof NewsletterChannel newsletter
                                && newsletter.unsubscribe().isPresent())
                        .isPresent();
    }
}
