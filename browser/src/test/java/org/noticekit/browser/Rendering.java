package org.noticekit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.document.NoticeDocument;

/**
 * An example as somebody may publish it.
 *
 * @param name which example, how much of it, in which theme and form
 * @param html a whole page; a fragment has a page around it
 */
record Rendering(String name, String html) {
    /** The stylesheet of somebody's own site. */
    static final String SITE = "/site.css";

    private static final Path EXAMPLES = Path.of("..", "examples", "notices");

    /** Each example in each depth, theme and form. */
    static List<Rendering> all() {
        List<Rendering> all = new ArrayList<>();
        examples()
                .forEach((name, notice) -> all.add(new Rendering(
                        name + " with data for machines",
                        HtmlRenderer.builder()
                                .stylesheet(stylesheet(HtmlTheme.PLAIN))
                                .build()
                                .render(NoticeComposer.summary().compose(notice), "{\"@type\": \"</script><p>\"}"))));
        examples().forEach((name, notice) -> depths(notice).forEach((depth, document) -> {
            for (HtmlTheme theme : HtmlTheme.values()) {
                String which = name + " " + depth + " " + theme.name().toLowerCase(Locale.ROOT);
                HtmlRenderer.Builder html = HtmlRenderer.builder().theme(theme).stylesheet(stylesheet(theme));
                all.add(new Rendering(which + " page", html.page().build().render(document)));
                all.add(new Rendering(
                        which + " fragment",
                        around(stylesheet(theme), html.fragment().build().render(document))));
            }
            all.add(new Rendering(
                    name + " " + depth + " cms-safe",
                    around(SITE, HtmlRenderer.builder().cmsSafe().build().render(document))));
        }));
        return all;
    }

    /** The examples by the names of their files. */
    static Map<String, PrivacyNotice> examples() {
        Map<String, PrivacyNotice> examples = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> examples.put(
                            file.getFileName().toString().replace(".yaml", ""),
                            NoticeReader.create().read(file).orThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples;
    }

    private static Map<String, NoticeDocument> depths(PrivacyNotice notice) {
        Map<String, NoticeDocument> depths = new LinkedHashMap<>();
        depths.put("full", NoticeComposer.full().compose(notice));
        depths.put("full with picture", NoticeComposer.full().pictured().compose(notice));
        depths.put("summary", NoticeComposer.summary().compose(notice));
        depths.put("summary with picture", NoticeComposer.summary().pictured().compose(notice));
        notice.channels().forEach((key, channel) -> {
            depths.put("just-in-time " + key, justInTime(NoticeComposer.justInTime(key), notice));
            if (channel.activities().size() > 1) {
                channel.activities()
                        .keySet()
                        .forEach(activity -> depths.put(
                                "just-in-time " + key + " " + activity,
                                justInTime(NoticeComposer.justInTime(key, activity), notice)));
            }
        });
        return depths;
    }

    private static NoticeDocument justInTime(NoticeComposer composer, PrivacyNotice notice) {
        return composer.fullNoticeAt("/privacy").compose(notice);
    }

    static String stylesheet(HtmlTheme theme) {
        return "/" + theme.name().toLowerCase(Locale.ROOT) + ".css";
    }

    /** A page of somebody's own, as plain as can be. */
    private static String around(String stylesheet, String fragment) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Example Council</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main>
                <h1>Example Council</h1>
                %s</main>
                </body>
                </html>
                """.formatted(stylesheet, fragment);
    }
}
