package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.model.Text;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Who runs a tool that measures use is among the suppliers or recipients. */
final class ProcessorsAreRecipientsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("processors-are-recipients")
            .title("Who runs a tool that measures use is listed as a supplier or recipient")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("4(9)", "28")))
            .addAllAuthorities(euInstitutions("29"))
            .why(
                    "Suppliers who hold data for a body count as recipients, so people should find them with the others, and "
                            + "where they hold the data.")
            .fix(Wording.of(
                    "Add whoever runs the tool to your suppliers or, if it decides for itself, to your recipients."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Optional<CookieInformation> cookies = notice.notice().cookies();
        if (cookies.isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)) {
            return;
        }
        Set<String> listed = listed(notice.notice());
        List<AnalyticsTool> tools = cookies.get().analytics();
        for (int i = 0; i < tools.size(); i++) {
            Optional<Text> provider = tools.get(i).provider();
            if (tools.get(i).processor().isEmpty()
                    && provider.isPresent()
                    && !listed.contains(NameKey.ofOrganisation(provider.get()))) {
                Subject subject = new Subject(
                        NoticePath.of("cookies", "analytics", Integer.toString(i), "provider"), "the notice");
                report.add(
                        subject,
                        "The tool " + tools.get(i).name() + " is run by " + provider.get()
                                + ", which is not listed among the suppliers or recipients.");
            }
        }
    }

    /** All that the notice calls by name: who gets data, and its controllers, who get none from themselves. */
    private static Set<String> listed(PrivacyNotice notice) {
        Stream<Optional<Text>> controllers = notice.controllers().values().stream()
                .flatMap(controller -> Stream.of(
                        controller.name(), controller.legalName(), controller.department(), controller.office()));
        Stream<Optional<Text>> processors =
                notice.processors().values().stream().map(Processor::name);
        Stream<Optional<Text>> recipients = notice.recipients().values().stream()
                .flatMap(recipient -> Stream.of(recipient.name(), recipient.category()));
        return Stream.of(controllers, processors, recipients)
                .flatMap(names -> names)
                .flatMap(Optional::stream)
                .map(NameKey::ofOrganisation)
                .collect(Collectors.toSet());
    }
}
