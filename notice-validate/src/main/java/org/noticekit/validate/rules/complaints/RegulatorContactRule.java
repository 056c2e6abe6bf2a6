package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.wp260;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The regulator is named, and can be reached. */
final class RegulatorContactRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("regulator-contact")
            .title("The notice names the regulator and says how to reach it")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .why("Somebody who wants to complain should not have to find out where.")
            .fix(Wording.of("Name the regulator, and give its website or phone number."))
            .build();

    private static final Pattern ADDRESS = WordPattern.of("https?://|www\\.|\\]\\(");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_REGULATOR)) {
            return;
        }
        List<Part<RegulatorComplaint>> ways = Complaints.of(notice, RegulatorComplaint.class).stream()
                .filter(way -> Regulators.hears(notice.law(), way.value()))
                .filter(way -> !Regulators.isOfOtherMatters(notice.law(), name(way.value())))
                .toList();
        boolean complete =
                ways.stream().map(Part::value).anyMatch(way -> !name(way).isEmpty() && isReachable(way));
        if (!ways.isEmpty() && !complete) {
            judge(ways.get(0), report);
        }
    }

    private static void judge(Part<RegulatorComplaint> way, Report report) {
        boolean named = !name(way.value()).isEmpty();
        boolean reachable = isReachable(way.value());
        String gap;
        if (!named && !reachable) {
            gap = "neither names it nor says how to reach it";
        } else if (!named) {
            gap = "does not name it";
        } else {
            gap = "does not say how to reach it by its website, by email or by phone";
        }
        report.add(way.subject(), "The notice says that people can complain to the regulator, but " + gap + ".");
    }

    private static String name(RegulatorComplaint way) {
        return way.authority()
                .flatMap(SupervisoryAuthority::name)
                .map(Text::value)
                .orElse("");
    }

    /** A postal address alone is not enough, for it changes unnoticed. */
    private static boolean isReachable(RegulatorComplaint way) {
        return way.authority()
                        .flatMap(SupervisoryAuthority::contact)
                        .filter(contact -> contact.website().isPresent()
                                || contact.form().isPresent()
                                || contact.email().isPresent()
                                || !contact.phones().isEmpty())
                        .isPresent()
                || way.how()
                        .filter(words -> ADDRESS.matcher(words.value()).find())
                        .isPresent();
    }
}
