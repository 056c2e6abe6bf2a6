package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Processor;
import org.noticekit.model.ProcessorRole;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A contract binds each supplier. */
final class ProcessorContractRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("processor-contract")
            .title("It is on record that a contract binds each supplier")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("28(3)", "28(9)")))
            .addAllAuthorities(euInstitutions("29(3)", "29(9)"))
            .why("A supplier may hold data only under a contract that the law describes. It is an error where the file "
                    + "says that there is none. People need not be told of it in the notice.")
            .fix(Wording.of(
                    "Record with the supplier that the contract is in place. If there is none, agree one before the "
                            + "supplier gets any data."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<Processor> processor : notice.processors().values()) {
            if (!isBoundByUs(processor.value())) {
                continue;
            }
            Optional<Boolean> contract = processor.value().contractInPlace();
            if (contract.isEmpty()) {
                report.add(
                        processor.subject(),
                        "It is not on record that a contract on data protection binds " + processor.subject() + ".");
            } else if (!contract.get()) {
                report.add(
                        Severity.ERROR,
                        processor.subject().field("contractInPlace"),
                        "No contract on data protection binds " + processor.subject() + ", which the law demands.");
            }
        }
    }

    /** The contract of a supplier's own supplier is with the supplier. Who decides for itself needs none. */
    private static boolean isBoundByUs(Processor processor) {
        return processor.subProcessorOf().isEmpty()
                && processor.role().orElse(ProcessorRole.PROCESSOR) == ProcessorRole.PROCESSOR;
    }
}
