package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.web.NoticeCatalog;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What health says of notices as days go by. */
class NoticeHealthIndicatorTest {

    /** Goes on when it is told to. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final SetClock clock = new SetClock();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(NoticeAutoConfiguration.class, NoticeHealthAutoConfiguration.class))
            .withBean(Clock.class, () -> clock)
            .withPropertyValues("noticekit.locations=classpath:notices/county-council.yaml");

    @TempDir
    Path folder;

    @Test
    void allIsWellUntilTheLastDayOfTheMonthOfTheNextReview() {
        application.run(context -> {
            HealthIndicator health = context.getBean(HealthIndicator.class);

            assertThat(at(health, "2026-11-23").getDetails()).isEqualTo(Map.of("asOf", "2026-11-23"));
            assertThat(at(health, "2027-10-31").getDetails()).doesNotContainKey("overdue");
            Health overdue = at(health, "2027-11-01");
            assertThat(overdue.getStatus().getCode()).isEqualTo("UP");
            assertThat(overdue.getDetails())
                    .containsEntry(
                            "overdue",
                            List.of(Map.of(
                                    "notice", "county-council-website", "language", "en-GB", "nextReview", "2027-10")));
        });
    }

    @Test
    void theStatusIsWhatIsWanted() {
        application
                .withPropertyValues("noticekit.health.overdue-status=OUT_OF_SERVICE")
                .run(context -> {
                    HealthIndicator health = context.getBean(HealthIndicator.class);

                    assertThat(at(health, "2027-10-31").getStatus().getCode()).isEqualTo("UP");
                    assertThat(at(health, "2027-11-01").getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");
                });
    }

    @Test
    void aNoticeIsJudgedByTheLawOfTheDayAndWithTheWaiversOfTheStart() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());
        application
                .withPropertyValues(
                        Notices.in(folder),
                        "noticekit.waivers=classpath:judging/waivers.yaml",
                        "noticekit.health.incomplete-status=DOWN")
                .run(context -> {
                    HealthIndicator health = context.getBean(HealthIndicator.class);
                    Notices.write(folder, "newsletter.yaml", "not looked at again");

                    assertThat(at(health, "2027-01-31").getStatus().getCode()).isEqualTo("UP");
                    Health expired = at(health, "2027-02-01");
                    assertThat(expired.getStatus().getCode()).isEqualTo("DOWN");
                    assertThat(String.valueOf(expired.getDetails().get("findings")))
                            .contains("newsletter.yaml:166:7: error: ", "[purpose-lawful-basis]");
                    assertThat(at(health, "2027-02-01").getDetails().get("findings"))
                            .as("judged once a day")
                            .isSameAs(expired.getDetails().get("findings"));
                });
    }

    @Test
    void aCatalogueOfTheApplicationsOwnIsOnlyAskedForItsReviews() {
        application
                .withBean(NoticeCatalog.class, () -> NoticeCatalog.of(List.of()))
                .run(context -> assertThat(at(context.getBean(HealthIndicator.class), "2026-11-23")
                                .getStatus()
                                .getCode())
                        .isEqualTo("UP"));
    }

    @Test
    void itCanBeSwitchedOffAndNeedsTheActuator() {
        application
                .withPropertyValues("management.health.noticekit.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
        application
                .withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("noticekitHealthIndicator"));
    }

    private Health at(HealthIndicator health, String day) {
        clock.now = Instant.parse(day + "T10:00:00Z");
        return Objects.requireNonNull(health.health());
    }
}
