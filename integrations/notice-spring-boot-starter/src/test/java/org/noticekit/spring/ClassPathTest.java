package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.web.NoticeCatalog;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Notices, waivers and policies in jars, and the same name in several places of the class path. */
class ClassPathTest {

    @TempDir
    Path folder;

    @Test
    void theSamePlaceInTwoJarsIsTwoNotices() throws Exception {
        Path one = jar("one.jar", Map.of("texts/notice.yaml", Notices.example("library-newsletter.yaml")));
        Path two = jar("two.jar", Map.of("texts/notice.yaml", Notices.example("county-council.yaml")));
        with(one, two)
                .withPropertyValues("noticekit.locations=classpath*:texts/")
                .run(context -> assertThat(context.getBean(NoticeCatalog.class).names())
                        .hasToString("[county-council-website, library-newsletter]"));
        with(two, one)
                .withPropertyValues("noticekit.locations=classpath:texts/")
                .run(context -> assertThat(context.getBean(NoticeCatalog.class).names())
                        .as("only the first folder, as Spring has it")
                        .hasToString("[county-council-website]"));
    }

    @Test
    void inAJarAFileIsCalledByItsPlaceOnTheClassPath() throws Exception {
        Path jar = jar("one.jar", Map.of("texts/a b/notice.yaml", Notices.withoutBasis()));
        for (String location :
                new String[] {"classpath:texts/a b/", "classpath*:texts/**/*.yaml", "texts/a b/notice.yaml"}) {
            with(jar).withPropertyValues("noticekit.locations=" + location).run(context -> assertThat(
                            context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("\nclasspath:texts/a b/notice.yaml:166:7: error: "));
        }
    }

    @Test
    void waiversAndPoliciesCanBeInAJarToo() throws Exception {
        Path jar = jar(
                "one.jar",
                Map.of(
                        "texts/notice.yaml",
                        Notices.withoutBasis(),
                        "texts/waivers.yaml",
                        Files.readString(Path.of("src/test/resources/judging/waivers.yaml")),
                        "texts/policy.yaml",
                        Files.readString(Path.of("src/test/resources/judging/only-here.yaml"))));
        ApplicationContextRunner waiving = with(jar)
                .withPropertyValues(
                        "noticekit.locations=classpath:texts/notice.yaml",
                        "noticekit.waivers=classpath:texts/waivers.yaml");

        waiving.run(context -> assertThat(context).hasNotFailed());
        waiving.withPropertyValues("noticekit.policies=classpath:texts/policy.yaml")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("only-here"));
        waiving.withPropertyValues("noticekit.policies=classpath:texts/waivers.yaml")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("classpath:texts/waivers.yaml is not a policy:")
                        .hasStackTraceContaining("classpath:texts/waivers.yaml:1:1: error: "));
    }

    @Test
    void theSamePlaceInTwoJarsIsTwoPoliciesAndTheSameFileTwiceIsOne() throws Exception {
        String policy = Files.readString(Path.of("src/test/resources/judging/only-here.yaml"));
        Path one = jar("one.jar", Map.of("texts/policy.yaml", policy));
        Path two = jar("two.jar", Map.of("texts/policy.yaml", policy.replace("[UK]", "[UK, EEA]")));
        Path waivers = jar(
                "w.jar", Map.of("texts/w.yaml", Files.readString(Path.of("src/test/resources/judging/waivers.yaml"))));
        for (Path[] order : new Path[][] {{one, two}, {two, one}}) {
            with(order)
                    .withPropertyValues("noticekit.policies=classpath*:texts/policy.yaml")
                    .run(context ->
                            assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("only-here"));
        }
        with(waivers)
                .withPropertyValues("noticekit.waivers=classpath:texts/w.yaml,classpath*:texts/w*")
                .run(context -> assertThat(
                                context.getBean(LoadedNotices.class).result().files())
                        .filteredOn(file -> file.name().endsWith("w.yaml"))
                        .singleElement()
                        .satisfies(file -> assertThat(file.findings()).hasSize(1)));
    }

    private ApplicationContextRunner with(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new ApplicationContextRunner()
                .withClassLoader(new URLClassLoader(urls, getClass().getClassLoader()))
                .withConfiguration(AutoConfigurations.of(NoticeAutoConfiguration.class))
                .withPropertyValues(Notices.AS_OF);
    }

    /** A jar as Maven makes it: folders are entries of their own. */
    private Path jar(String name, Map<String, String> files) throws IOException {
        Map<String, String> entries = new TreeMap<>(files);
        for (String file : files.keySet()) {
            for (int at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
                entries.put(file.substring(0, at + 1), "");
            }
        }
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                written.putNextEntry(new JarEntry(entry.getKey()));
                written.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                written.closeEntry();
            }
        }
        return jar;
    }
}
