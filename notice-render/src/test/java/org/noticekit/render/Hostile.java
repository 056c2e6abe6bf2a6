package org.noticekit.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.noticekit.model.Text;

/**
 * Texts that would break a page, or do worse, if they were not escaped: our own collection of markup, and the Big List of
 * Naughty Strings (MIT licence, beside it). All of them can stand in a notice.
 */
public final class Hostile {
    public static final List<String> TEXTS = Stream.of(
                    Stream.of("\u200fgnp.exe \u200b \ufffd \u00a0"),
                    lines("corpus/markup.txt").filter(line -> !line.startsWith("# Texts")),
                    lines("corpus/blns.txt"))
            .flatMap(texts -> texts)
            .filter(Hostile::canStandInANotice)
            .distinct()
            .toList();

    private Hostile() {}

    /** Most control characters cannot, nor can text that is blank. */
    private static boolean canStandInANotice(String text) {
        try {
            return Text.of(text).value().equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Stream<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Hostile.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
