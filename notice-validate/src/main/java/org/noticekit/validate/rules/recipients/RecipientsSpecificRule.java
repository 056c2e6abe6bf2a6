package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.Text;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Recipients are named, or described so that people can tell who they are. */
final class RecipientsSpecificRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("recipients-specific")
            .title("Recipients are named, or described so that people can tell who they are")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(courtOfJustice("C-154/21"))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .why("Words such as \"third parties\" or \"partners\" fit anybody. People cannot ask, or object to, a body "
                    + "that they cannot find.")
            .fix(Wording.of(
                    "Name them, or say the type precisely and what they get the data for, for example \"our payment "
                            + "provider, Example Ltd\"."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)) {
            return;
        }
        notice.processors().values().forEach(processor -> judge(processor, report));
        Set<Identifier> explained = notice.writtenActivities().stream()
                .flatMap(activity -> activity.own().disclosures().stream())
                .flatMap(disclosure -> disclosure.recipients().stream())
                .collect(Collectors.toSet());
        notice.recipients().forEach((key, recipient) -> judge(recipient, explained.contains(key), report));
    }

    private static void judge(Part<Processor> processor, Report report) {
        Optional<Text> name = processor.value().name();
        if (name.isEmpty()) {
            report.add(
                    processor.subject(),
                    "The notice does not name " + processor.subject()
                            + ", so people cannot tell who holds their data.");
        } else if (VagueWords.areAll(name.get())) {
            report.add(processor.subject().field("name"), tooBroad(name.get()));
        }
    }

    private static void judge(Part<Recipient> recipient, boolean explained, Report report) {
        Optional<Text> name = recipient.value().name();
        Text called = name.or(recipient.value()::category).orElse(null);
        if (called != null && isTooBroad(called, recipient.value(), explained)) {
            report.add(recipient.subject().field(name.isPresent() ? "name" : "category"), tooBroad(called));
        }
    }

    /** A name can have any word in it, "partners" too, so long as it is not made of such words alone. */
    private static boolean isTooBroad(Text called, Recipient recipient, boolean explained) {
        if (VagueWords.areAll(called)) {
            return true;
        }
        boolean isExplained = explained
                || recipient.purpose().isPresent()
                || recipient.circumstances().isPresent();
        return recipient.name().isEmpty() && !isExplained && VagueWords.needExplanation(called);
    }

    private static String tooBroad(Text called) {
        return "The words \"" + called + "\" do not tell people who gets their data.";
    }
}
