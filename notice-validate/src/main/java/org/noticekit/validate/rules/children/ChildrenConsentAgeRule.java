package org.noticekit.validate.rules.children;

import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.Consent;
import org.noticekit.model.InPersonChannel;
import org.noticekit.model.Law;
import org.noticekit.model.PostChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.TelephoneChannel;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** The age from which children consent themselves is the law's. */
final class ChildrenConsentAgeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("children-consent-age")
            .title("The age from which children consent to an online service themselves is the one in the law")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("8(1)"))
            .why(
                    "The consent of a child who is too young counts for nothing; in the UK that is below 13. In the EU each "
                            + "country sets an age between 13 and 16.")
            .fix(Wording.of("Use 13. Below that a parent must consent.")
                    .under(Law.EU_GDPR, "Use 16, or the age from 13 to 16 that the country's law sets."))
            .build();

    private static final Phrase UNDER_AGE = Phrase.english(
            "\\b(?:under|below|younger than) (?:the age of )?([0-9]{1,2})\\b(?! (?:days|weeks|months|%|per))",
            "under", "below", "younger");
    /** Younger or older than that it is another age that is told. */
    private static final int YOUNGEST = 8;

    private static final int OLDEST = 18;
    private static final Pattern AGE = WordPattern.of("[0-9]{1,2}$");
    private static final Pattern PARENT = WordPattern.of("\\b(?:parents?|guardians?|carers?)\\b");
    private static final Pattern CONSENT =
            WordPattern.of("\\b(?:agree|agrees|agreement|consent|consents|permission|approval|approve)\\b");
    private static final Pattern NOT_NEEDED =
            WordPattern.of("\\b(?:not|no|never) (?:\\w{1,10} ){0,2}(?:need|ask|require)|\\bneeds? no");
    private static final Pattern ONLINE = WordPattern.of(
            "\\b(?:subscribe|subscribing|sign(?:ing)? up|newsletters?|e-?mail(?:s|ing)? (?:list|alerts?|updates?)|online (?:account|service)"
                    + "|(?:this|our) (?:web ?site|site|app|portal))\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Optional<ChildrenInformation> children = notice.notice().children();
        Optional<Integer> age = children.flatMap(ChildrenInformation::minimumAge);
        boolean isForConsent = children.flatMap(ChildrenInformation::parentalConsent)
                        .isPresent()
                || children.flatMap(ChildrenInformation::directedAtChildren).orElse(false);
        List<ActivityView> asking = notice.writtenActivities().stream()
                .filter(ChildrenConsentAgeRule::asksForConsentOnline)
                .toList();
        if (asking.isEmpty()) {
            return;
        }
        if (age.isPresent() && isForConsent) {
            if (!isOfLaw(age.get(), notice.law())) {
                report.add(notice.subject().field("children").field("minimumAge"), message(age.get(), notice.law()));
            }
            return;
        }
        UNDER_AGE
                .in(
                        notice,
                        quote -> age(quote) >= YOUNGEST
                                && age(quote) <= OLDEST
                                && !isOfLaw(age(quote), notice.law())
                                && isForConsent(quote.sentence())
                                && isAboutOnline(quote, asking))
                .forEach(quote -> report.add(quote.subject(), message(age(quote), notice.law())));
    }

    private static String message(int age, Law law) {
        return "The notice gives " + age + " as the age from which children consent themselves, but "
                + (law == Law.UK_GDPR
                        ? "in the United Kingdom it is 13."
                        : "in the European Union it lies between 13 and 16.");
    }

    /** The age that the words end with. */
    private static int age(Quote quote) {
        Matcher age = AGE.matcher(quote.words());
        return age.find() ? Integer.parseInt(age.group()) : 0;
    }

    private static boolean isForConsent(String sentence) {
        return PARENT.matcher(sentence).find()
                && CONSENT.matcher(sentence).find()
                && !NOT_NEEDED.matcher(sentence).find();
    }

    /** For what is done face to face a parent may have to agree at any age. */
    private static boolean isAboutOnline(Quote quote, List<ActivityView> asking) {
        return quote.isWithin("children")
                || ONLINE.matcher(quote.sentence()).find()
                || asking.stream()
                        .anyMatch(activity -> !activity.isGeneral()
                                && activity.channel().isPresent()
                                && quote.text()
                                        .subject()
                                        .path()
                                        .startsWith(activity.subject().path()));
    }

    private static boolean isOfLaw(int age, Law law) {
        return age >= 13 && age <= (law == Law.UK_GDPR ? 13 : 16);
    }

    private static boolean asksForConsentOnline(ActivityView activity) {
        boolean isOffline = activity.channel()
                .filter(channel -> channel instanceof PostChannel
                        || channel instanceof TelephoneChannel
                        || channel instanceof InPersonChannel
                        || channel instanceof CameraChannel)
                .isPresent();
        return !isOffline
                && activity.list(ProcessingActivity::lawfulBases).stream().anyMatch(Consent.class::isInstance);
    }
}
