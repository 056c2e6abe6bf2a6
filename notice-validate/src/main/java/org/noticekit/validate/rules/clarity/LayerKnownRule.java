package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.goodPractice;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Notices that are judged together know each other. */
final class LayerKnownRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("layer-known")
            .title("A notice that covers topics in this one's place is among those at hand")
            .severity(Severity.WARNING)
            .addLaws(Law.values())
            .bindsProcessors(true)
            .addAllAuthorities(goodPractice())
            .why("Whether another notice tells of what is left to it can only be seen where it is at hand. If it is "
                    + "not, its address or its key may be mistyped.")
            .fix(Wording.of("Add the other notice to those that are judged together, or correct its address or key."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.companions().layers().keySet().stream()
                .filter(key -> !notice.layers().containsKey(key))
                .forEach(key -> report.add(
                        notice.layers().isEmpty()
                                ? notice.subject()
                                : notice.subject().field("layers"),
                        "A notice was given for the layer \"" + key + "\", but the notice has no such layer."));
        if (!notice.companions().others().isEmpty()) {
            notice.layers().forEach((key, layer) -> {
                if (!layer.value().covers().isEmpty() && notice.layerNotice(key).isEmpty()) {
                    report.add(
                            layer.subject(),
                            "Topics are left to " + layer.subject()
                                    + ", but none of the notices that are judged together is that one.");
                }
            });
        }
    }
}
