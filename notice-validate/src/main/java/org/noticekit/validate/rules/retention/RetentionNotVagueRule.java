package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.wp260;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** How it is decided how long data is kept is more than an empty phrase. */
final class RetentionNotVagueRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-not-vague")
            .title("How long data is kept is said in more than empty phrases")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .why(
                    "The words \"as long as necessary\" only repeat the law. Nobody can tell from it whether their own data is still "
                            + "there.")
            .fix(Wording.of("Give a number of years, or name the rule and the event it runs from."))
            .build();

    /** A text of these words alone, in whatever order, says no more than that data is not kept too long. */
    private static final Set<String> EMPTY = Set.of(
            ("we our us your the a an it its is are was were be been will would may must can not only for as so of in to"
                            + " by on at or and any all that which this these those them they under with from than"
                            + " keep keeps kept hold holds held store stores stored retain retains retained retention data"
                            + " information details records record personal long longer longest short shorter shortest no more"
                            + " time times period periods length amount minimum maximum least further necessary need needs"
                            + " needed require requires required requirement requirements reasonable reasonably appropriate"
                            + " proportionate take takes fulfil fulfils fulfilled meet meets met achieve achieved satisfy"
                            + " satisfying serve purpose purposes reason reasons collect collected given process processed"
                            + " processing line accordance according comply complies complying set sets law laws legal legally"
                            + " lawful legislation obligation obligations duty duties statute statutes statutory regulatory"
                            + " regulations rules policy policies procedure procedures business businesses operational"
                            + " organisational administrative accounting accounts reporting reports including too also else"
                            + " gdpr uk protection act there where how")
                    .split(" "));

    /** With the others, these still set no limit, unless they are in an event. */
    private static final Set<String> ACTIVITIES = Set.of(
            "research", "security", "delivery", "deliver", "service", "services", "provide", "providing", "council");

    private static final Pattern NO_LETTERS = WordPattern.of("[^\\p{L}\\p{N}]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.RETENTION)) {
                Retentions.written(activity).stream()
                        .filter(retention -> !isInSchedule(retention.value(), notice.notice()))
                        .forEach(retention -> judge(retention, activity, report));
            }
        }
    }

    private static void judge(Part<Retention> retention, ActivityView activity, Report report) {
        if (retention.value() instanceof RetentionCriteria criteria
                && words(criteria.criteria().value())
                        .allMatch(word -> EMPTY.contains(word) || ACTIVITIES.contains(word))
                && criteria.runsFrom().isEmpty()) {
            report(retention.subject().field("criteria"), activity, report);
        } else if (retention.value() instanceof RetentionUntilEvent until
                && words(until.event().value()).allMatch(EMPTY::contains)) {
            report(retention.subject().field("event"), activity, report);
        }
    }

    private static void report(Subject subject, ActivityView activity, Report report) {
        report.add(
                subject,
                "What the notice says of how long data for " + activity
                        + " is kept is so vague that nobody can tell how long that is.");
    }

    /** Whether it names a schedule that people can look up. */
    private static boolean isInSchedule(Retention retention, PrivacyNotice notice) {
        return retention
                .schedule()
                .map(notice.documents()::get)
                .flatMap(RelatedDocument::url)
                .isPresent();
    }

    private static Stream<String> words(String text) {
        return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
