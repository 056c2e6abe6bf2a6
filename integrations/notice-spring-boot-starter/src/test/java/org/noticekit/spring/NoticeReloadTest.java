package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.model.Identifier;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;

/** A changed, added or deleted file is served at the next request; a broken one never is. */
class NoticeReloadTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.noticekit.spring");

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private long now;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws Exception {
        logged.start();
        LOG.addAppender(logged);
        Notices.write(folder, "newsletter.yaml", Notices.example("library-newsletter.yaml"));
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(logged);
    }

    @Test
    void aChangeIsServedAtTheNextLookAndNotBefore() {
        start(served -> {
            assertThat(title(served)).contains("How we use");
            retitle("A new title");

            assertThat(title(served)).contains("How we use");
            tick();
            assertThat(title(served)).isEqualTo("A new title");
        });
    }

    @Test
    void aBrokenEditKeepsTheLastGoodNoticeAndIsToldOnce() {
        start(served -> {
            Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());
            for (int i = 0; i < 3; i++) {
                tick();
                assertThat(title(served)).contains("How we use");
            }
            assertThat(warnings())
                    .singleElement()
                    .asString()
                    .contains("newsletter.yaml:166:7: error: ", "[purpose-lawful-basis]");

            Notices.write(folder, "newsletter.yaml", "notice: [");
            tick();
            assertThat(title(served)).contains("How we use");
            assertThat(warnings()).hasSize(2).last().asString().contains("newsletter.yaml:1:");

            retitle("Mended");
            tick();
            assertThat(title(served)).isEqualTo("Mended");
            assertThat(warnings()).hasSize(2);
        });
    }

    @Test
    void anEditThatIsMendedIsServed() {
        start(served -> {
            Notices.write(folder, "newsletter.yaml", "notice: [");
            tick();
            String before = title(served);
            retitle("How we use it after all");
            tick();
            assertThat(title(served)).isEqualTo("How we use it after all").isNotEqualTo(before);
        });
    }

    /** Such as a disk that is full for a moment. */
    @Test
    void whateverFailsIsToldOnceAndTriedAgain() {
        start(served -> {
            String before = title(served);
            failure = Optional.of(new IllegalStateException("No space left"));
            retitle("After all");
            for (int i = 0; i < 3; i++) {
                tick();
                assertThat(title(served)).isEqualTo(before);
            }
            assertThat(warnings()).singleElement().asString().contains("No space left");

            failure = Optional.empty();
            tick();
            assertThat(title(served)).isEqualTo("After all");
        });
    }

    @Test
    void anAddedFileIsServedAndADeletedOneIsNot() {
        start(served -> {
            Notices.write(folder, "county.yml", Notices.example("county-council.yaml"));
            tick();
            assertThat(served.catalog().names()).hasToString("[county-council-website, library-newsletter]");

            Files.delete(folder.resolve("newsletter.yaml"));
            tick();
            assertThat(served.catalog().names()).hasToString("[county-council-website]");
        });
    }

    @Test
    void whenAllAreGoneTheLastOnesStayAndItIsToldOnce() {
        start(served -> {
            Files.delete(folder.resolve("newsletter.yaml"));
            for (int i = 0; i < 3; i++) {
                tick();
                assertThat(title(served)).contains("How we use");
            }
            assertThat(warnings()).singleElement().asString().contains("There is no notice at file:");

            Notices.write(folder, "newsletter.yaml", Notices.example("library-newsletter.yaml"));
            tick();
            assertThat(title(served)).contains("How we use");
        });
    }

    @Test
    void aChangedWaiverCounts() throws Exception {
        Path waivers = Notices.write(folder, "waivers.yaml", "waivers: []\n");
        application("noticekit.waivers=file:" + waivers).run(context -> {
            ServedNotices served = reloading(context);
            Notices.write(
                    folder,
                    "newsletter.yaml",
                    Notices.withoutBasis().replace("title: How we use", "title: Waived, how we use"));
            tick();
            assertThat(title(served)).contains("How we use");
            Files.copy(
                    Path.of("src/test/resources/judging/waivers.yaml"), waivers, StandardCopyOption.REPLACE_EXISTING);
            tick();
            assertThat(title(served)).startsWith("Waived");
        });
    }

    @Test
    void anApplicationThatWantsItHasIt() {
        application("noticekit.reload=true").run(context -> {
            retitle("At once");
            assertThat(title(context.getBean(ServedNotices.class))).isEqualTo("At once");
        });
    }

    @Test
    void anApplicationThatDoesNotWantItKeepsWhatItStartedWith() {
        application("noticekit.reload=false").run(context -> {
            retitle("Never");
            assertThat(title(context.getBean(ServedNotices.class))).contains("How we use");
        });
    }

    /** What may throw whatever it wants. */
    private interface Steps {
        void take(ServedNotices served) throws Exception;
    }

    private void start(Steps steps) {
        ContextConsumer<AssertableApplicationContext> taken = context -> steps.take(reloading(context));
        application("noticekit.reload=false").run(taken);
    }

    private ApplicationContextRunner application(String property) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(NoticeAutoConfiguration.class))
                .withPropertyValues(Notices.AS_OF, Notices.in(folder), property);
    }

    /** By our clock. */
    private ServedNotices reloading(AssertableApplicationContext context) {
        EndpointMaker endpoints = new EndpointMaker(Optional.empty(), Optional.empty());
        PagesMaker pages = context.getBean(PagesMaker.class);
        Function<NoticeCatalog, NoticeEndpoint> maker = catalog -> {
            failure.ifPresent(it -> {
                throw it;
            });
            return endpoints.make(pages.make(catalog));
        };
        LoadedNotices loaded = context.getBean(LoadedNotices.class);
        ServedNotices served = ServedNotices.reloaded(new NoticeReload(
                new ServedNotices.Current(maker.apply(loaded.catalog()), Optional.of(loaded)),
                loaded.snapshot(),
                context.getBean(NoticeLoader.class),
                maker,
                () -> now));
        served.catalog(); // the first look
        return served;
    }

    /** What every attempt to serve what has changed ends with. */
    private Optional<RuntimeException> failure = Optional.empty();

    private void tick() {
        now += Duration.ofSeconds(1).toNanos();
    }

    private void retitle(String title) throws Exception {
        Notices.write(
                folder,
                "newsletter.yaml",
                Notices.example("library-newsletter.yaml").replaceFirst("(?m)^title: .*", "title: " + title));
    }

    private static String title(ServedNotices served) {
        return served.catalog().notices().stream()
                .filter(notice -> notice.id().equals(Identifier.of("library-newsletter")))
                .findFirst()
                .orElseThrow()
                .title()
                .value();
    }

    private List<String> warnings() {
        return logged.list.stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
