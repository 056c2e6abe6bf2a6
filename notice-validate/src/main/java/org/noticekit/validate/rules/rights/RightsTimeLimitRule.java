package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.TimePeriod;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;
import org.noticekit.validate.rules.wording.SpokenTime;

/** The time in which people get an answer is the law's. */
final class RightsTimeLimitRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-time-limit")
            .title("Where the notice says how soon requests are answered, it is within one month")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("12(3)"))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("12A")))
            .addAllAuthorities(euInstitutions("14(3)"))
            .why("People are owed an answer within one month; it can take two further months only where a request "
                    + "is complex or there are many.")
            .fix(Wording.of(
                    "Say that you answer within one month, and when it can take two further months. The time is "
                            + "not 40 days, nor 30 working days."))
            .build();

    private static final NoticePath RESPONSE = NoticePath.of("exercisingRights", "response");
    /** A month has at most so many days. */
    private static final int DAYS = 31;

    /** Nobody counts in these but for an answer. */
    private static final Pattern WORKING = WordPattern.of("(?:working|business) days?$");

    private static final Pattern ANSWERED = WordPattern.of(
            "(?:\\b(?:answer|respon|repl(?:y|ies)|get back|deal|process|provid|compl|send)\\w*\\b[^.!?]{0,60}?"
                    + "\\b(?:within|in|inside|up to|after)|\\btak(?:e|es|ing)(?: us)?(?: up to| as long as)?)"
                    + SpokenTime.FILLER);
    /** The time of the Act of 1998, which the rule on references that have gone stale knows. */
    private static final Pattern OLD_LIMIT = WordPattern.of("40 (?:calendar )?days");

    private static final Pattern EXTENSION =
            WordPattern.of("\\b(?:further|extend|extended|extension|extra|additional|more|longer|complex|complicated"
                    + "|difficult|numerous|several requests|many requests)\\b");

    /** Sentences on what people have to do, or what a regulator or court does. */
    private static final Pattern OF_OTHERS =
            WordPattern.of("\\byou (?:\\w+ ){0,3}(?:answer|respond|reply|get back|provide|send|complete|comply|take)\\b"
                    + "|\\b(?:ico|commission|regulator|tribunal|court)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Optional<TimePeriod> time = notice.notice().exercisingRights().flatMap(RightsExercise::responseTime);
        if (time.filter(RightsTimeLimitRule::isTooLong).isPresent()) {
            report.add(
                    notice.subject().field("exercisingRights").field("responseTime"),
                    "The notice gives itself more than one month to answer people's requests.");
            return;
        }
        for (Part<String> sentence : Sentences.at(notice, RESPONSE)) {
            if (!EXTENSION.matcher(sentence.value()).find()
                    && !OF_OTHERS.matcher(sentence.value()).find()) {
                SpokenTime.in(sentence.value()).stream()
                        .filter(RightsTimeLimitRule::isTooLong)
                        .filter(limit -> notice.law() != Law.UK_GDPR
                                || !OLD_LIMIT.matcher(limit.words()).matches())
                        .findFirst()
                        .ifPresent(limit -> report.add(
                                sentence.subject(),
                                "The notice gives itself " + limit.words()
                                        + " to answer people's requests, which is more than one month."));
            }
        }
    }

    private static boolean isTooLong(SpokenTime time) {
        return time.months() != 1
                && time.days() > DAYS
                && (WORKING.matcher(time.words()).find()
                        || ANSWERED.matcher(time.before()).find());
    }

    private static boolean isTooLong(TimePeriod time) {
        int days = time.weeks() * 7 + time.days();
        return time.years() > 0 || time.months() > 1 || (time.months() == 1 ? days > 0 : days > DAYS);
    }
}
