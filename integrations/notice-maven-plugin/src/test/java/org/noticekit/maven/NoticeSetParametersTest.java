package org.noticekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeSource;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

class NoticeSetParametersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final NoticeSetParameters goal = new NoticeSetParameters();

    @Test
    void whatIsStatedBecomesASetting() {
        goal.together = true;
        goal.failOn = "Warning";
        goal.laws = List.of("uk-gdpr", "eu-gdpr");
        goal.severities = Map.of("retention-present", "info");
        goal.waivers = List.of(in("waivers.yaml"));
        goal.policies = List.of(in("policies/places.yaml"));
        goal.layers = Map.of("general", in("general.yaml"));

        CheckSettings settings = settings(goal, List.of(in("rules.jar")));

        assertThat(settings)
                .isEqualTo(CheckSettings.builder()
                        .asOf(DAY)
                        .set("a set")
                        .folder(ROOT)
                        .together(true)
                        .failOn(Threshold.WARNING)
                        .addLaws(Law.UK_GDPR, Law.EU_GDPR)
                        .putSeverities("retention-present", Severity.INFO)
                        .addWaivers(Path.of("waivers.yaml"))
                        .addPolicies(Path.of("policies/places.yaml"))
                        .putLayers("general", Path.of("general.yaml"))
                        .addOwnRules(Path.of("rules.jar"))
                        .build());
    }

    @Test
    void whatNobodyStatesIsAsItIsWithoutAPlugin() {
        assertThat(settings(goal, List.of()))
                .isEqualTo(CheckSettings.builder()
                        .asOf(DAY)
                        .set("a set")
                        .folder(ROOT)
                        .build());
    }

    @Test
    void aSetGoesByTheGoalWhereItStatesNothing() {
        goal.together = true;
        goal.failOn = "info";
        goal.waivers = List.of(in("waivers.yaml"));
        NoticeSetParameters set = new NoticeSetParameters();
        set.failOn = "never";
        set.policies = List.of(in("policy.yaml"));

        CheckSettings settings = settings(set.over(goal), List.of());

        assertThat(settings.failOn()).isEqualTo(Threshold.NEVER);
        assertThat(settings.together()).isTrue();
        assertThat(settings.waivers()).containsExactly(Path.of("waivers.yaml"));
        assertThat(settings.policies()).containsExactly(Path.of("policy.yaml"));
    }

    @Test
    void anEmptyListOfASetStandsInsteadOfTheGoals() {
        goal.waivers = List.of(in("waivers.yaml"));
        NoticeSetParameters set = new NoticeSetParameters();
        set.waivers = List.of();

        assertThat(settings(set.over(goal), List.of()).waivers()).isEmpty();
    }

    @Test
    void aWordThatIsNoneIsToldWithThoseThereAre() {
        goal.severities = Map.of("retention-present", "grave");

        assertThatThrownBy(() -> settings(goal, List.of()))
                .isInstanceOf(WrongParameterException.class)
                .hasMessage("severities, retention-present: \"grave\" is none of error, warning, info.");

        goal.severities = null;
        goal.laws = List.of("us-law");
        assertThatThrownBy(() -> settings(goal, List.of()))
                .isInstanceOf(WrongParameterException.class)
                .hasMessage("laws: \"us-law\" is none of uk-gdpr, uk-law-enforcement, eu-gdpr, eu-institutions.");
    }

    @Test
    void anElementWithoutAValueIsTold() {
        goal.severities = Collections.singletonMap("retention-present", null);

        assertThatThrownBy(() -> settings(goal, List.of()))
                .isInstanceOf(WrongParameterException.class)
                .hasMessage("\"retention-present\" has no value.");
    }

    private static File in(String name) {
        return ROOT.resolve(name).toFile();
    }

    private static CheckSettings settings(NoticeSetParameters whole, List<File> ownRules) {
        Names names = new Names(ROOT);
        CheckSettings base = CheckSettings.builder()
                .asOf(DAY)
                .set("a set")
                .folder(ROOT)
                .ownRules(names.paths(ownRules))
                .build();
        return whole.stated(names)
                .build()
                .settings(base, Optional.empty())
                .apply(NoticeSource.of(ROOT.resolve("website.yaml")));
    }
}
