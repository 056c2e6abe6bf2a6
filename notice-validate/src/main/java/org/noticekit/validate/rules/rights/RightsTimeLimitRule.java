package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import java.util.regex.Matcher;
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
    /** A month has at most so many days, or working days. */
    private static final int DAYS = 31;

    private static final int WORKING_DAYS = 23;
    private static final Pattern WORKING = WordPattern.of("\\b([0-9]{1,3}) (?:working|business) days\\b");
    private static final Pattern EXTENSION =
            WordPattern.of("\\b(?:further|extend|extended|extra|additional|more|complex)\\b");

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
            Matcher days = WORKING.matcher(sentence.value());
            if (days.find()
                    && Integer.parseInt(days.group(1)) > WORKING_DAYS
                    && !EXTENSION.matcher(sentence.value()).find()) {
                report.add(
                        sentence.subject(),
                        "The notice gives itself " + days.group(1)
                                + " working days to answer people's requests, which is more than one month.");
            }
        }
    }

    private static boolean isTooLong(TimePeriod time) {
        int days = time.weeks() * 7 + time.days();
        return time.years() > 0 || time.months() > 1 || (time.months() == 1 ? days > 0 : days > DAYS);
    }
}
