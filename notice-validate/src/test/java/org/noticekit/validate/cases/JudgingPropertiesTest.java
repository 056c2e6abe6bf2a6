package org.noticekit.validate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of judging, whatever the notice. */
final class JudgingPropertiesTest {

    private static final List<RuleCase> CASES = RuleCases.all().toList();

    @Provide
    Arbitrary<RuleCase> cases() {
        return Arbitraries.of(CASES);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(days -> LocalDate.of(2018, 5, 25)
                .plusDays(days));
    }

    @Property(seed = "20261123")
    void theOrderOfAFileChangesNothing(@ForAll("cases") RuleCase each, @ForAll Random random) {
        assertThat(judge(shuffled(each.notice(), random), each.asOf())).isEqualTo(judge(each.notice(), each.asOf()));
    }

    @Property(seed = "20261123")
    void judgingTwiceFindsTheSame(@ForAll("cases") RuleCase each, @ForAll("days") LocalDate day) {
        assertThat(judge(each.notice(), day)).isEqualTo(judge(each.notice(), day));
    }

    @Property(seed = "20261123")
    void whateverANoticeLeavesOutItIsJudged(
            @ForAll("cases") RuleCase each, @ForAll("days") LocalDate day, @ForAll Law law, @ForAll Random random) {
        JsonNode damaged = each.tree().deepCopy();
        for (int i = random.nextInt(12); i >= 0; i--) {
            takeOut(damaged, random);
        }
        Optional<PrivacyNotice> notice = RuleCases.read(damaged, "damaged").notice();
        if (notice.isPresent()) {
            Findings found =
                    NoticeValidator.builder().asOf(day).laws(law).build().validate(notice.get());
            assertThat(found).allSatisfy(finding -> {
                hasAPlaceIn(damaged, finding);
                isForPeople(finding);
                assertThat(finding.citations()).as("citations of %s", finding).isNotEmpty();
            });
        }
    }

    private static void hasAPlaceIn(JsonNode tree, Finding finding) {
        NoticePath path = finding.path();
        NoticePath parent = path.parent().orElse(path);
        assertThat(tree.at(path.toString()).isMissingNode()
                        && tree.at(parent.toString()).isMissingNode())
                .as("neither %s nor %s is in the notice", path, parent)
                .isFalse();
    }

    private static void isForPeople(Finding finding) {
        assertThat(finding.message())
                .as("message of %s", finding.rule())
                .matches("(?s)[A-Z].*\\.")
                .doesNotContainPattern("Optional|org\\.noticekit|[A-Z]_[A-Z]|Immutable|null|  ");
    }

    private static Findings judge(PrivacyNotice notice, LocalDate day) {
        return NoticeValidator.builder().asOf(day).build().validate(notice);
    }

    private static PrivacyNotice shuffled(PrivacyNotice notice, Random random) {
        return PrivacyNotice.builder()
                .from(notice)
                .controllers(shuffled(notice.controllers(), random))
                .dataProtectionOfficers(shuffled(notice.dataProtectionOfficers(), random))
                .layers(shuffled(notice.layers(), random))
                .processors(shuffled(notice.processors(), random))
                .recipients(shuffled(notice.recipients(), random))
                .channels(shuffled(notice.channels(), random))
                .activities(shuffled(notice.activities(), random))
                .build();
    }

    private static <K, V> Map<K, V> shuffled(Map<K, V> map, Random random) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<K, V> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    /** Takes one thing out of the tree, somewhere. */
    private static void takeOut(JsonNode tree, Random random) {
        JsonNode at = tree;
        while (true) {
            List<JsonNode> inner = new ArrayList<>();
            at.forEach(child -> {
                if (child.isContainer() && !child.isEmpty()) {
                    inner.add(child);
                }
            });
            if (inner.isEmpty() || random.nextInt(3) == 0) {
                remove(at, random);
                return;
            }
            at = inner.get(random.nextInt(inner.size()));
        }
    }

    private static void remove(JsonNode container, Random random) {
        if (container instanceof ArrayNode list && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            object.remove(keys.get(random.nextInt(keys.size())));
        }
    }
}
