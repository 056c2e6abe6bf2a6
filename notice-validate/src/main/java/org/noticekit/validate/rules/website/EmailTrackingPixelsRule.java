package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.pecr;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.EmailChannel;
import org.noticekit.model.Law;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Profiling;
import org.noticekit.model.ProfilingKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;
import org.noticekit.validate.rules.wording.Sentences;

/** Who sees whether people open an email asks them first. */
final class EmailTrackingPixelsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-tracking-pixels")
            .title("Nobody is followed in an email without being asked first")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6"))
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("A tracking pixel reads from people's devices as a cookie does, and needs their consent "
                    + "in the same way.")
            .fix(Wording.of("Say that you track opens and clicks, and ask people first."))
            .build();

    private static final String OPENING = "\\b(?:open(?:ed|s|ing)?|click(?:ed|s|ing)?)\\b";
    private static final String WHETHER =
            " (?:whether|if|when|who|which (?:people|readers)|how many(?: people| readers| of you)?|how often)\\b[^.!?]{0,20}?";
    private static final Phrase FOLLOWED = Phrase.english(
            "\\b(?:e-?mails?|newsletters?)\\b[^.!?]{0,80}?\\b(?:(?:tells?|shows?) us|lets? us (?:know|see)|tracks?|records?|measures?)"
                    + WHETHER + OPENING
                    + "|\\bwe (?:(?:can|also|may|then) ){0,2}(?:see|track|record|measure|monitor|know|find out)"
                    + WHETHER
                    + OPENING
                    + "(?: (?:and|or) \\w{1,12})?(?: (?:on )?(?:a |the )?links? in)?(?: (?:our|the|an?|each|these|this|any))? (?:e-?mails?|newsletters?)\\b"
                    + "|\\be-?mails?\\b[^.!?]{0,60}\\b(?:tracking|web) (?:pixels?|beacons?)\\b",
            "open",
            "opened",
            "opens",
            "opening",
            "click",
            "clicked",
            "clicks",
            "clicking",
            "pixel",
            "pixels",
            "beacon",
            "beacons");
    private static final Pattern ASKED =
            WordPattern.of("\\b(?:consent|agree|agreed|ask|asked|permission|opt(?:ed)?[ -]in)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.writtenActivities().stream().allMatch(activity -> activity.own().profiling().items().stream()
                .noneMatch(EmailTrackingPixelsRule::isTracking))) {
            FOLLOWED.in(notice, quote -> !isDenied(quote) && !isAsked(quote, notice))
                    .forEach(quote -> report.add(
                            quote.subject(),
                            "The words \"" + quote.words() + "\" in " + quote.subject()
                                    + " tell of following what people do with emails, but the notice does not say that they"
                                    + " are asked first."));
        }
        for (ActivityView activity : notice.writtenActivities()) {
            boolean byEmail = activity.channel()
                    .filter(channel -> channel instanceof NewsletterChannel || channel instanceof EmailChannel)
                    .isPresent();
            if (byEmail && !restsOnConsent(activity)) {
                activity.subject().items("profiling", activity.own().profiling().items()).stream()
                        .filter(use -> isTracking(use.value()))
                        .forEach(use -> report.add(
                                use.subject(),
                                "What people do with emails is followed in " + activity
                                        + ", but the notice does not say that they are asked first."));
            }
        }
    }

    private static boolean isTracking(Profiling use) {
        return use.kind().equals(Optional.of(ProfilingKind.TRACKING));
    }

    private static boolean isDenied(Quote quote) {
        return Sentences.denies(quote.sentence());
    }

    /** Whether the text speaks of asking, or what it belongs to rests on consent. */
    private static boolean isAsked(Quote quote, NoticeContext notice) {
        return ASKED.matcher(quote.text().value()).find()
                || notice.writtenActivities().stream()
                        .filter(activity -> !activity.isGeneral()
                                && quote.text()
                                        .subject()
                                        .path()
                                        .startsWith(activity.subject().path()))
                        .anyMatch(EmailTrackingPixelsRule::restsOnConsent);
    }

    private static boolean restsOnConsent(ActivityView activity) {
        return activity.list(ProcessingActivity::lawfulBases).stream().anyMatch(Consent.class::isInstance);
    }
}
