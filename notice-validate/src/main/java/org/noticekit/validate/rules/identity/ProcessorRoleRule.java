package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.ProcessorRole;
import org.noticekit.model.Recipient;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** What each supplier is in law is clear. */
final class ProcessorRoleRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("processor-role")
            .title("It is clear whom each supplier acts for, or that it decides for itself")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("4(7)", "4(8)", "28(2)", "28(3)")))
            .addAllAuthorities(euInstitutions("29(2)", "29(3)"))
            .why("Who acts for the body does so under its contract and in its name; who decides for itself answers to "
                    + "people itself.")
            .fix(Wording.of("Say whether it acts for you, for another supplier and for which, or decides for itself."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.processors().forEach((key, supplier) -> flaw(key, supplier, notice)
                .ifPresent(flaw -> report.add(supplier.subject(), "It is said that " + supplier.subject() + flaw)));
        if (!notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)) {
            Set<Subject> takers = new LinkedHashSet<>();
            notice.activities().forEach(activity -> takers.addAll(paymentTakers(activity, notice)));
            takers.forEach(taker -> report.add(
                    taker,
                    "The data of online payments goes to " + taker
                            + ", but the notice does not say whether it only follows instructions or decides "
                            + "for itself."));
        }
    }

    private static Optional<String> flaw(Identifier key, Part<Processor> supplier, NoticeContext notice) {
        Optional<ProcessorRole> role = supplier.value().role();
        Optional<Identifier> master = supplier.value().subProcessorOf();
        boolean decides = role.filter(ProcessorRole::decides).isPresent();
        if (role.equals(Optional.of(ProcessorRole.SUB_PROCESSOR)) && master.isEmpty()) {
            return Optional.of(" acts for another supplier, but not for which.");
        }
        if (decides && master.isPresent()) {
            return Optional.of(" decides how data is used, but also that it acts for another supplier.");
        }
        if (decides && supplier.value().contractInPlace().orElse(false)) {
            return Optional.of(" decides how data is used, but also that it has the contract of one that only follows "
                    + "instructions.");
        }
        if (isInCircle(key, notice)) {
            return Optional.of(" acts for another supplier, which in turn acts for it.");
        }
        return master.map(notice.processors()::get)
                .filter(other ->
                        other.value().role().filter(ProcessorRole::decides).isPresent())
                .map(other -> " acts for another supplier, but " + other.subject() + " decides how data is used.");
    }

    private static boolean isInCircle(Identifier key, NoticeContext notice) {
        Set<Identifier> seen = new HashSet<>();
        Optional<Identifier> next = Optional.of(key);
        while (next.isPresent() && seen.add(next.get())) {
            next = Optional.ofNullable(notice.processors().get(next.get()))
                    .flatMap(supplier -> supplier.value().subProcessorOf());
        }
        return next.equals(Optional.of(key));
    }

    /** Who gets the data of a payment where no supplier takes it and nobody's part in it is told. */
    private static List<Subject> paymentTakers(ActivityView activity, NoticeContext notice) {
        boolean payment =
                activity.channel().filter(OnlinePayment.class::isInstance).isPresent();
        if (!payment || !activity.processors().isEmpty() || activity.isExcused(NoticeTopic.RECIPIENTS)) {
            return List.of();
        }
        List<Part<Recipient>> takers = activity.stated(ProcessingActivity::recipients).items().stream()
                .flatMap(key -> Optional.ofNullable(notice.recipients().get(key)).stream())
                .toList();
        boolean told = takers.stream().anyMatch(taker -> taker.value().role().isPresent());
        return told ? List.of() : takers.stream().map(Part::subject).toList();
    }
}
