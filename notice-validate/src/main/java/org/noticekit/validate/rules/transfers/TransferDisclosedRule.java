package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Quote;
import org.noticekit.validate.rules.wording.Reach;

/** No transfer is denied. */
final class TransferDisclosedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-disclosed")
            .title("The notice does not deny that data goes abroad where it does")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(1)(f)", "14(1)(f)"))
            .addAllAuthorities(euInstitutions("15(1)(e)", "16(1)(f)"))
            .why("A transfer that a notice denies is a transfer that people are not told of.")
            .fix(Wording.of("Say that the data leaves the United Kingdom, and where it goes.")
                    .under(Law.EU_GDPR, "Say that the data leaves the European Economic Area, and where it goes.")
                    .under(
                            Law.EU_INSTITUTIONS,
                            "Say that the data leaves the European Economic Area, and where it goes."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        TransferDenial.in(notice).forEach(denial -> judge(denial, notice, report));
        for (ActivityView activity : notice.writtenActivities()) {
            if (denies(activity.own())) {
                concerned(activity, notice).stream()
                        .filter(LocationView::isTransfer)
                        .forEach(location -> report.add(location.subject(), contradiction(location, notice)));
            }
        }
    }

    private static void judge(Quote denial, NoticeContext notice, Report report) {
        for (LocationView location : concerned(denial.text(), notice)) {
            List<Place> denied = TransferDenial.denied(denial, location, notice);
            if (!denied.isEmpty()) {
                report.add(
                        denial.subject(),
                        "The words \"" + denial.words() + "\" (" + denial.text().subject()
                                + ") deny that data goes abroad, but for " + location.subject() + " it goes to "
                                + PlaceWords.names(denied) + ".");
                return;
            }
        }
    }

    /** The places of which a text speaks; none where the notice denies the transfer otherwise than in words as well. */
    private static List<LocationView> concerned(TextView text, NoticeContext notice) {
        NoticePath path = text.subject().path();
        String part = path.segments().get(0);
        if (part.equals("processors") || part.equals("recipients")) {
            NoticePath holder = NoticePath.of(part, path.segments().get(1));
            return notice.locations().stream()
                    .filter(location -> location.subject().path().startsWith(holder))
                    .toList();
        }
        List<ActivityView> activities = Reach.of(text, notice);
        if (activities.stream().anyMatch(activity -> denies(activity.own()))) {
            return List.of();
        }
        return Reach.isOfAll(text, notice)
                ? notice.locations()
                : activities.stream()
                        .flatMap(activity -> notice.locations(activity).stream())
                        .toList();
    }

    private static boolean denies(ProcessingActivity activity) {
        return activity.transfers().isNone()
                || activity.commitments().stream()
                        .anyMatch(commitment -> commitment.kind().equals(Optional.of(CommitmentKind.NO_TRANSFER)));
    }

    /** What is said in general is said of all data. */
    private static List<LocationView> concerned(ActivityView activity, NoticeContext notice) {
        return activity.isGeneral() ? notice.locations() : notice.locations(activity);
    }

    private static String contradiction(LocationView location, NoticeContext notice) {
        String where = location.abroad().isEmpty() ? "abroad" : "to " + PlaceWords.names(location.abroad());
        return "The notice says that data does not leave " + LawWords.territory(notice.law(), notice.asOf())
                + ", but for " + location.subject() + " it goes " + where + ".";
    }
}
