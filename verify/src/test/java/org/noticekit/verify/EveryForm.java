package org.noticekit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.TraceRenderer;

/**
 * A program that writes every notice of a folder in every depth and form, just in time for two channels of it, with as many
 * threads at once as it is told, and prints the digests that came out: one, if all threads wrote the same. A test runs it
 * on several machines.
 */
final class EveryForm {
    /** One channel's text is made as any other's. */
    private static final int JUST_IN_TIME = 2;

    private EveryForm() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<PrivacyNotice> notices;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            notices = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> NoticeReader.create().read(file).orThrow())
                    .toList();
        }
        int count = Integer.parseInt(arguments[1]);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<String>> digests = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                digests.add(threads.submit(() -> digest(notices)));
            }
            List<String> all = new ArrayList<>();
            for (Future<String> digest : digests) {
                all.add(digest.get());
            }
            all.stream().distinct().forEach(System.out::println);
        } finally {
            threads.shutdown();
        }
    }

    private static String digest(List<PrivacyNotice> notices) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (PrivacyNotice notice : notices) {
            for (NoticeComposer composer : composers(notice)) {
                for (NoticeRenderer renderer : renderers()) {
                    digest.update(renderer.render(composer.compose(notice)).getBytes(StandardCharsets.UTF_8));
                }
            }
            DataFlowPicture picture = DataFlowPicture.of(notice);
            for (String svg : List.of(picture.toSvg(), picture.narrow().toSvg(), picture.toSvgElement("pn-"))) {
                digest.update(svg.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<NoticeComposer> composers(PrivacyNotice notice) {
        List<NoticeComposer> composers = new ArrayList<>(
                List.of(NoticeComposer.full(), NoticeComposer.full().explained().pictured(), NoticeComposer.summary()));
        notice.channels().keySet().stream()
                .limit(JUST_IN_TIME)
                .forEach(key -> composers.add(NoticeComposer.justInTime(key)));
        return composers;
    }

    private static List<NoticeRenderer> renderers() {
        List<NoticeRenderer> renderers = new ArrayList<>();
        for (HtmlTheme theme : HtmlTheme.values()) {
            renderers.add(HtmlRenderer.builder().theme(theme).build());
        }
        renderers.add(HtmlRenderer.builder().fragment().build());
        renderers.add(HtmlRenderer.builder().cmsSafe().build());
        renderers.add(TextRenderer.builder().build());
        renderers.add(MarkdownRenderer.builder().build());
        renderers.add(TraceRenderer.create());
        return renderers;
    }
}
