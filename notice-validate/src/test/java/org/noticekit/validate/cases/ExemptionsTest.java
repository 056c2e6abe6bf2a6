package org.noticekit.validate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.finding.Finding;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule does not miss in an activity if another notice covers the topic, it does not miss either if an exemption
 * for that topic is recorded there. Tried with every topic on every notice that a rule rejects.
 */
final class ExemptionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OF_ACTIVITY = Pattern.compile("(?:/channels/[^/]+)?/activities/.+|/general.*");

    /** What they find is an exemption that is wrong, which no other one mends. */
    private static final Set<String> ABOUT_EXEMPTIONS =
            Set.of("exemption-provision-recorded", "indirect-exemption-published");

    /** The cases in which something is missed in an activity, with the topics that another notice could cover instead. */
    private static final Map<RuleCase, Set<NoticeTopic>> LEFT = RuleCases.files().stream()
            .flatMap(rule -> RuleCases.rejected(rule).stream())
            .filter(each -> !ABOUT_EXEMPTIONS.contains(each.rule()))
            .filter(each -> isMissedIn(each, each.tree()))
            .collect(Collectors.toMap(each -> each, ExemptionsTest::topicsToLeave));

    @TestFactory
    Stream<DynamicTest> anExemptionExcusesWhateverAnotherNoticeWouldExcuse() {
        return LEFT.entrySet().stream().flatMap(each -> each.getValue().stream()
                .map(topic -> DynamicTest.dynamicTest(topic + " " + each.getKey(), () -> assertThat(
                                isMissedIn(each.getKey(), exempted(each.getKey(), topic)))
                        .as("Let %s honour an exemption for %s", each.getKey().rule(), topic)
                        .isFalse())));
    }

    @Test
    void everyTopicOfActivitiesIsTried() {
        assertThat(LEFT.values().stream().flatMap(Set::stream))
                .contains(
                        NoticeTopic.PURPOSES,
                        NoticeTopic.LAWFUL_BASES,
                        NoticeTopic.SPECIAL_CATEGORIES,
                        NoticeTopic.DATA_CATEGORIES,
                        NoticeTopic.SOURCES,
                        NoticeTopic.RECIPIENTS,
                        NoticeTopic.TRANSFERS,
                        NoticeTopic.RETENTION,
                        NoticeTopic.CONSENT_WITHDRAWAL,
                        NoticeTopic.PROVISION,
                        NoticeTopic.AUTOMATED_DECISIONS);
    }

    private static Set<NoticeTopic> topicsToLeave(RuleCase each) {
        return Stream.of(NoticeTopic.values())
                .filter(topic -> !isMissedIn(each, leftToAnotherNotice(each, topic)))
                .collect(Collectors.toSet());
    }

    /** Whether the case's rule finds anything in an activity of a notice like this. */
    private static boolean isMissedIn(RuleCase each, JsonNode tree) {
        List<Rule> rule = RuleCatalogue.all().stream()
                .filter(known -> known.info().id().equals(each.rule()))
                .toList();
        return NoticeValidator.builder()
                .asOf(each.asOf())
                .rules(rule)
                .build()
                .validate(RuleCases.read(tree, each.toString()).orThrow())
                .stream()
                .map(Finding::path)
                .anyMatch(path -> OF_ACTIVITY.matcher(path.toString()).matches());
    }

    private static JsonNode leftToAnotherNotice(RuleCase each, NoticeTopic topic) {
        ObjectNode tree = (ObjectNode) each.tree().deepCopy();
        tree.withObject("/layers/other")
                .put("title", "Other")
                .withArray("covers")
                .add(word(topic));
        return tree;
    }

    private static JsonNode exempted(RuleCase each, NoticeTopic topic) {
        ObjectNode tree = (ObjectNode) each.tree().deepCopy();
        Stream.concat(
                        Stream.of(tree.path("general")),
                        Stream.concat(Stream.of(tree), tree.path("channels").valueStream())
                                .flatMap(owner -> owner.path("activities").valueStream()))
                .filter(JsonNode::isObject)
                .map(activity -> ((ObjectNode) activity).withArray("exemptions"))
                .forEach(exemptions -> exempt(exemptions, topic));
        return tree;
    }

    private static void exempt(ArrayNode exemptions, NoticeTopic topic) {
        ObjectNode exemption = JSON.createObjectNode();
        exemption.withArray("topics").add(word(topic));
        exemption.put("provision", "Data Protection Act 2018, Schedule 2, paragraph 5");
        exemptions.add(exemption);
    }

    private static String word(NoticeTopic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
