package org.noticekit.spring;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticePages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/** Reads and judges the application's notices when it starts, and has them ready as beans. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "noticekit.enabled", matchIfMissing = true)
@EnableConfigurationProperties(NoticekitProperties.class)
public final class NoticeAutoConfiguration {

    NoticeAutoConfiguration() {}

    /** The notices from files, unless the application has a catalogue of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(NoticeCatalog.class)
    static final class OwnCatalog {

        /** At the start, even where all else waits until it is needed: an error must not wait for the first reader. */
        @Bean
        @Lazy(false)
        LoadedNotices noticekitLoadedNotices(NoticeLoader loader) {
            LoadedNotices loaded = loader.load(loader.read());
            FindingLog.write(loaded.result());
            return loaded;
        }

        @Bean
        NoticeCatalog noticeCatalog(LoadedNotices loaded) {
            return loaded.catalog();
        }
    }

    /** The pages by the properties, unless the application has some of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(NoticePages.class)
    static final class OwnPages {

        @Bean
        PagesMaker noticekitPagesMaker(NoticekitProperties properties, ObjectProvider<ApplicationPrefix> prefix) {
            return new PagesMaker(
                    properties,
                    prefix.stream().findFirst().map(ApplicationPrefix::value).orElse(""));
        }

        @Bean
        NoticePages noticePages(PagesMaker maker, NoticeCatalog catalog) {
            return maker.make(catalog);
        }
    }

    @Bean
    NoticeDay noticekitDay(NoticekitProperties properties, ObjectProvider<Clock> clock) {
        return new NoticeDay(Optional.ofNullable(properties.asOf()), clock.getIfUnique(Clock::systemDefaultZone));
    }

    @Bean
    NoticeJudge noticekitJudge(NoticekitProperties properties) {
        return new NoticeJudge(properties);
    }

    @Bean
    NoticeLoader noticekitLoader(
            NoticekitProperties properties, NoticeJudge judge, NoticeDay day, ResourceLoader resources) {
        ClassLoader classes = Objects.requireNonNullElseGet(
                resources.getClassLoader(), () -> Objects.requireNonNull(ClassUtils.getDefaultClassLoader()));
        return new NoticeLoader(new NoticeFiles(properties, classes), judge, day, properties.languages());
    }

    @Bean
    DefaultNotice noticekitDefaultNotice(NoticekitProperties properties) {
        return DefaultNotice.of(properties.defaultNotice());
    }

    @Bean
    @ConditionalOnMissingBean(NoticeRenderer.class)
    HtmlRenderer noticeRenderer(NoticekitProperties properties) {
        HtmlRenderer.Builder renderer = HtmlRenderer.builder().theme(properties.theme());
        String stylesheet = properties.stylesheet();
        return (stylesheet == null ? renderer : renderer.stylesheet(stylesheet)).build();
    }

    @Bean
    ServedNotices noticekitServedNotices(
            NoticekitProperties properties,
            NoticePages pages,
            NoticeLoader loader,
            ObjectProvider<LoadedNotices> loaded,
            ObjectProvider<PagesMaker> makers,
            DefaultNotice defaultNotice) {
        EndpointMaker endpoints = EndpointMaker.of(properties, defaultNotice);
        Optional<LoadedNotices> atStart = loaded.stream().findFirst();
        Optional<PagesMaker> again = makers.stream().findFirst();
        if (properties.reload() && atStart.isPresent() && again.isPresent()) {
            PagesMaker maker = again.get();
            return ServedNotices.reloaded(new NoticeReload(
                    new ServedNotices.Current(endpoints.make(pages), atStart),
                    atStart.get().snapshot(),
                    loader,
                    catalog -> endpoints.make(maker.make(catalog)),
                    System::nanoTime));
        }
        if (properties.reload()) {
            FindingLog.warn(
                    "noticekit.reload does nothing, for the application has a NoticeCatalog or NoticePages of its own.");
        }
        return ServedNotices.fixed(endpoints.make(pages), atStart.filter(it -> it.catalog() == pages.catalog()));
    }
}
