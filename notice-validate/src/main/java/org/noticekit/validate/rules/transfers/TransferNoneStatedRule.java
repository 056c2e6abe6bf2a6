package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.goodPractice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RecipientRole;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** Where nothing goes abroad, the notice says so. */
final class TransferNoneStatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-none-stated")
            .title("Where no data goes abroad, the notice says so")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(goodPractice())
            .why("People cannot tell a notice of somebody who sends nothing abroad from one that forgot to mention it.")
            .fix(Wording.of("If it is so, say that you do not send data outside the United Kingdom: write "
                            + "\"transfers: []\" under \"general\".")
                    .under(
                            Law.EU_GDPR,
                            "If it is so, say that you do not send data outside the European Economic Area: write "
                                    + "\"transfers: []\" under \"general\".")
                    .under(
                            Law.EU_INSTITUTIONS,
                            "If it is so, say that you do not send data outside the European Economic Area: write "
                                    + "\"transfers: []\" under \"general\"."))
            .build();

    /** Words that speak of data that goes abroad, or does not. */
    private static final Pattern SPOKEN_OF = WordPattern.of(
            "\\b(?:outside (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European|Europe)|leaves? (?:the )?(?:UK|United "
                    + "Kingdom|EU|EEA|European|Europe)|overseas|abroad|(?:other|another|third|foreign) countr(?:y|ies)"
                    + "|international transfers?)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!notice.isEnglish() // then its sentences may say so
                || notice.isLeftToAnotherNotice(NoticeTopic.TRANSFERS)
                || notice.activities().isEmpty()
                || notice.locations().stream().anyMatch(LocationView::isTransfer)
                || notice.writtenActivities().stream().anyMatch(TransferNoneStatedRule::speaksOfTransfers)
                || notice.texts().stream().anyMatch(TransferNoneStatedRule::speaksOfTransfers)
                || !TransferDenial.in(notice).isEmpty()
                || isPlain(notice)) {
            return;
        }
        report.add(
                notice.subject(),
                "The notice does not say whether data leaves " + LawWords.territory(notice.law(), notice.asOf()) + ".");
    }

    /** Whether it names the places of the controller and of each supplier: then people can tell that none is abroad. */
    private static boolean isPlain(NoticeContext notice) {
        return notice.activities().stream()
                        .allMatch(activity -> namesPlace(activity.list(ProcessingActivity::locations)))
                && notice.processors().values().stream()
                        .allMatch(processor -> namesPlace(processor.value().locations()))
                && notice.recipients().values().stream()
                        .map(Part::value)
                        .filter(recipient -> recipient.role().equals(Optional.of(RecipientRole.PROCESSOR)))
                        .allMatch(supplier -> namesPlace(supplier.locations()));
    }

    private static boolean namesPlace(List<DataLocation> locations) {
        return locations.stream().anyMatch(location -> location.place().isPresent());
    }

    private static boolean speaksOfTransfers(ActivityView activity) {
        ProcessingActivity own = activity.own();
        return own.transfers().isStated()
                || activity.isExcused(NoticeTopic.TRANSFERS)
                || own.commitments().stream()
                        .anyMatch(commitment -> commitment.kind().equals(Optional.of(CommitmentKind.NO_TRANSFER)));
    }

    private static boolean speaksOfTransfers(TextView text) {
        return text.kind() != TextView.Kind.ADDRESS
                && SPOKEN_OF.matcher(text.value()).find();
    }
}
