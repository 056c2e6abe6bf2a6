package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.dpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.TimePeriod;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;
import org.noticekit.validate.rules.wording.SpokenTime;

/** The body promises to acknowledge complaints in time. */
final class ComplaintAcknowledgementRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complaint-acknowledgement")
            .title("The body acknowledges complaints within 30 days, and the notice says so")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(COMPLAINTS))
            .addAllAuthorities(dpa("164A(3)", "164A(4)", "164A(5)"))
            .why("People who complain are owed an acknowledgement within 30 days, and an outcome without undue delay. "
                    + "It is for information only where the notice says nothing of it.")
            .fix(Wording.of("Say that you acknowledge complaints within 30 days and tell people the outcome without "
                    + "undue delay."))
            .build();

    private static final int DAYS = 30;
    private static final Pattern ACKNOWLEDGED =
            WordPattern.of("\\backnowledg|\\b[0-9]+ (?:calendar |working )?days\\b");

    private static final String TOO_LONG = "The notice gives itself more than 30 days to acknowledge complaints.";
    private static final String A_MONTH =
            "The notice promises to acknowledge complaints within a month, which can be longer than 30 days.";
    private static final String[] ACKNOWLEDGEMENTS = {
        "acknowledge", "acknowledges", "acknowledged", "acknowledging", "acknowledgement", "acknowledgment"
    };
    private static final Set<String> ELSEWHERE = Set.of("introduction", "sections", "exercisingRights");

    /** Complaints that are not to somebody else. */
    private static final Pattern COMPLAINT =
            WordPattern.of("^(?!.*\\b(?:ico|commission|regulator|ombudsman)\\b).*\\bcomplain");

    /** A time belongs to the acknowledgement that stands before it, unless it is that of an answer. */
    private static final Pattern ACKNOWLEDGED_BEFORE = WordPattern.of(
            "\\backnowledg\\w*(?:(?!\\b(?:answer|respon|repl|outcome|decision|decid|resol|investigat|complet|tell|let|inform"
                    + "|give|then|writ|report))[^.!?]){0,60}?\\b(?:within|in|inside|after|takes?|up to|than)"
                    + SpokenTime.FILLER);

    private static final Pattern WITHIN = WordPattern.of("\\b(?:within|in|inside|after)" + SpokenTime.FILLER);
    private static final Pattern ACKNOWLEDGED_AFTER =
            WordPattern.of("(?: (?:of|from|after) [^.,!?]{0,40}?)?,? (?:we|you|the council)(?: \\w+){0,3} acknowledg");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<Part<ControllerComplaint>> ways = Complaints.of(notice, ControllerComplaint.class);
        if (ways.isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_CONTROLLER)) {
            return;
        }
        for (Part<ControllerComplaint> way : ways) {
            way.value().acknowledgedWithin().ifPresent(time -> judge(time, way.subject(), report));
        }
        List<Part<String>> told = sentences(ways, notice);
        told.forEach(sentence -> judge(sentence, report));
        if (told.isEmpty() && ways.stream().map(Part::value).noneMatch(way -> speaksOfIt(way, notice))) {
            report.add(
                    Severity.INFO,
                    ways.get(0).subject(),
                    "The notice does not say how soon people who complain get an acknowledgement.");
        }
    }

    /** One month is mostly, but not always, longer than 30 days. */
    private static void judge(TimePeriod time, Subject way, Report report) {
        int days = time.weeks() * 7 + time.days();
        Subject subject = way.field("acknowledgedWithin");
        if (time.years() == 0 && time.months() == 1 && days == 0) {
            report.add(Severity.WARNING, subject, A_MONTH);
        } else if (time.years() > 0 || time.months() > 0 || days > DAYS) {
            report.add(subject, TOO_LONG);
        }
    }

    private static void judge(Part<String> sentence, Report report) {
        for (SpokenTime time : SpokenTime.in(sentence.value())) {
            boolean meant = ACKNOWLEDGED_BEFORE.matcher(time.before()).find()
                    || (WITHIN.matcher(time.before()).find()
                            && ACKNOWLEDGED_AFTER.matcher(time.after()).lookingAt());
            if (meant && time.months() == 1) {
                report.add(Severity.WARNING, sentence.subject(), A_MONTH);
            } else if (meant && time.days() > DAYS) {
                report.add(sentence.subject(), TOO_LONG);
            }
        }
    }

    /** What the ways to complain say of it in sentences, and what sentences on complaints elsewhere do. */
    private static List<Part<String>> sentences(List<Part<ControllerComplaint>> ways, NoticeContext notice) {
        List<Part<String>> found = new ArrayList<>();
        for (TextView text : notice.textsWith(ACKNOWLEDGEMENTS)) {
            boolean ofWay = ways.stream()
                    .anyMatch(way ->
                            text.subject().path().startsWith(way.subject().path()));
            if (ofWay || ELSEWHERE.contains(text.subject().path().segments().get(0))) {
                for (Part<String> sentence : Sentences.at(notice, text.subject().path())) {
                    if (ACKNOWLEDGED.matcher(sentence.value()).find()
                            && (ofWay || COMPLAINT.matcher(sentence.value()).find())) {
                        found.add(sentence);
                    }
                }
            }
        }
        return found;
    }

    /** What is said in another language may be just that. */
    private static boolean speaksOfIt(ControllerComplaint way, NoticeContext notice) {
        return way.acknowledgedWithin().isPresent()
                || Stream.of(way.how(), way.outcome())
                        .flatMap(Optional::stream)
                        .anyMatch(words -> !notice.isEnglish()
                                || ACKNOWLEDGED.matcher(words.value()).find());
    }
}
