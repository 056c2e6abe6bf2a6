package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.wp260;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.TopicWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where another notice takes this one's place, people can find it. */
final class LayerLinkedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("layer-linked")
            .title("A notice that covers topics in this one's place is linked")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(gdpr("12(1)"))
            .addAllAuthorities(wp260())
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("What the law wants told may stand in another notice, but only if people get there from here.")
            .fix(Wording.of("Add the address of the other notice."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.layers().values().stream()
                .filter(layer -> !layer.value().covers().isEmpty())
                .filter(layer -> layer.value().url().isEmpty())
                .forEach(layer -> report.add(
                        layer.subject(),
                        "People are sent to " + layer.subject() + " for "
                                + TopicWords.names(layer.value().covers()) + ", but its address is missing."));
    }
}
