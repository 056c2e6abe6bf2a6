package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Marketing by email goes to those who agreed to it. */
final class EmailMarketingConsentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-marketing-consent")
            .title("Marketing by email rests on consent or on a sale")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("22(2)", "22(3)"))
            .addAllAuthorities(ePrivacy("13"))
            .why("Nobody has to put up with advertising by email that they did not ask for.")
            .fix(Wording.of(
                    "Send marketing emails only with consent, and name consent as the basis. Without it, say that they go "
                            + "only to people who bought something similar from you (the soft opt-in)."))
            .build();

    private static final Pattern BY_NAME = WordPattern.of("\\bsoft[- ]?opt(?:ed)?[- ]?in\\b");
    private static final Pattern DENIED = WordPattern.of("\\b(?:not|never|no) (?:[\\w']+ ){0,4}soft[- ]?opt");
    private static final Pattern SALE = WordPattern.of(
            "\\b(?:you|who|have|has|people|customers?|members?|visitors?)(?:'ve)? (?:have |had |has |already |also |last |first )*"
                    + "(?:bought|buy|purchased?|paid(?: for)?|pay for|ordered|booked|hired|rented|asked (?:us )?(?:about|for) (?:the )?(?:price|cost)s?)\\b"
                    + "|\\b(?:your|a|an|each|every|their|previous|earlier|past|last) (?:[\\w-]+ )?(?:purchase|order|booking|sale)\\b"
                    + "|\\b(?:when|while|after|on) (?:buying|purchasing|ordering|booking|hiring|paying for)\\b"
                    + "|\\b(?:we|was|were|been) sold\\b|\\bnegotiat\\w+ (?:for )?(?:a|the) (?:sale|price)\\b");
    private static final Pattern SIMILAR = WordPattern.of("\\bsimilar\\b"
            + "|(?<!would )(?<!you )(?<!'d )\\b(?:like|such as|related to|same (?:kind|sort|type) (?:of \\w+ )?as) (?:the |this |that |those |these |any |what |one|your |an? |it\\b|them\\b)"
            + "|\\b(?:of|in) the same (?:kind|sort|type)\\b|\\bof th(?:is|at) (?:kind|sort|type)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<NewsletterChannel> channel : Newsletters.all(notice)) {
            boolean all = channel.value()
                    .content()
                    .filter(content -> content != MessageContent.SERVICE_MESSAGES)
                    .isPresent();
            Newsletters.activities(channel, notice)
                    .filter(activity -> all || Newsletters.isMarketing(activity.own()))
                    .filter(activity -> isWithoutConsent(activity) && !isSoftOptIn(channel, notice))
                    .forEach(
                            activity -> report.add(
                                    activity.subject(),
                                    "Marketing emails are sent in " + activity
                                            + ", but neither on the basis of consent nor only to people who bought something similar."));
        }
    }

    /** Where no basis is named at all, that is what has to be mended. */
    private static boolean isWithoutConsent(ActivityView activity) {
        List<LawfulBasis> bases = activity.list(ProcessingActivity::lawfulBases);
        return !bases.isEmpty() && bases.stream().noneMatch(Consent.class::isInstance);
    }

    /** Whether something in the channel says that marketing goes to those who bought something like it. */
    private static boolean isSoftOptIn(Part<NewsletterChannel> channel, NoticeContext notice) {
        return notice.texts().stream()
                .filter(text ->
                        text.subject().path().startsWith(channel.subject().path()))
                .anyMatch(text -> isSoftOptIn(text.value()));
    }

    private static boolean isSoftOptIn(String text) {
        return BY_NAME.matcher(text).find()
                ? !DENIED.matcher(text).find()
                : SALE.matcher(text).find() && SIMILAR.matcher(text).find();
    }
}
