package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.law.TopicWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What is left to another notice stands there. */
final class LayerCoversRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("layer-covers")
            .title("A notice that covers topics in this one's place does tell of them")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(gdpr("12(1)", "13", "14"))
            .addAllAuthorities(wp260())
            .addAllAuthorities(euInstitutions("14(1)", "15", "16"))
            .why("What one notice leaves to another, and the other does not say, is told nowhere. It can only be seen "
                    + "where the other notice is at hand.")
            .fix(Wording.of("Say it in the other notice, or in this one."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.layers().forEach((key, layer) -> {
            if (notice.isItself(key)) {
                judgeItself(layer, report);
            } else {
                notice.layerNotice(key).ifPresent(other -> judge(layer, other, report));
            }
        });
    }

    private static void judgeItself(Part<NoticeLayer> layer, Report report) {
        if (!layer.value().covers().isEmpty()) {
            report.add(
                    layer.subject().field("covers"),
                    "People are sent to " + layer.subject() + " for "
                            + TopicWords.names(layer.value().covers()) + ", but that is the notice itself.");
        }
    }

    private static void judge(Part<NoticeLayer> layer, PrivacyNotice other, Report report) {
        List<NoticeTopic> untold = layer.value().covers().stream()
                .filter(topic -> !ToldTopics.tells(other, topic))
                .toList();
        if (!untold.isEmpty()) {
            report.add(
                    layer.subject().field("covers"),
                    "People are sent to " + layer.subject() + " for " + TopicWords.names(untold)
                            + ", but it does not tell of that.");
        }
    }
}
