package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.wp260;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LayerKind;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.law.TopicWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What matters most is not left to a notice below. */
final class FirstLayerContentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("first-layer-content")
            .title("Who uses data, what for and people's rights stand in the notice that people read first")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .why("People who read only the first page are to learn there who uses their data, what for and"
                    + " what they can do.")
            .fix(Wording.of("Say in this notice who you are, what you use data for and which rights people have, and "
                    + "leave the detail to the others."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PrivacyNotice judged = notice.notice();
        List<NoticeTopic> unsaid = new ArrayList<>();
        if (judged.controllers().isEmpty()) {
            unsaid.add(NoticeTopic.CONTROLLER);
        }
        if (notice.writtenActivities().stream()
                .allMatch(activity -> activity.own().purposes().isEmpty())) {
            unsaid.add(NoticeTopic.PURPOSES);
        }
        if (judged.rights().isEmpty()) {
            unsaid.add(NoticeTopic.RIGHTS);
        }
        notice.layers().values().forEach(layer -> {
            List<NoticeTopic> left =
                    unsaid.stream().filter(layer.value().covers()::contains).toList();
            if (isBelow(layer.value()) && !left.isEmpty()) {
                report.add(
                        layer.subject().field("covers"),
                        "The notice leaves " + TopicWords.names(left) + " to " + layer.subject()
                                + ", which people read after it, if at all.");
            }
        });
    }

    private static boolean isBelow(NoticeLayer layer) {
        return layer.kind()
                .filter(kind -> kind == LayerKind.SERVICE || kind == LayerKind.TOPIC)
                .isPresent();
    }
}
