package org.noticekit.check.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.check.CheckedFile;

/**
 * Says where files are, seen from one folder: {@code notices/website.yaml}, {@code ../other/website.yaml}, or from the top if
 * they are on another drive. Names are compared as text, with {@code /} between folders; no file is looked for.
 */
final class FilePlaces {

    private final String folder;

    private FilePlaces(String folder) {
        this.folder = folder;
    }

    static FilePlaces from(Path folder) {
        Path whole = folder.toAbsolutePath();
        return new FilePlaces(whole.toString().replace(whole.getFileSystem().getSeparator(), "/"));
    }

    /** The file's place, as people read it. */
    String of(CheckedFile file) {
        return String.join("/", relative(file.name()));
    }

    /** The file's place as a URI: relative, or {@code file:} where it has no way from the folder. */
    String uri(CheckedFile file) {
        Deque<String> place = relative(file.name());
        String encoded = place.stream().map(FilePlaces::encoded).collect(Collectors.joining("/"));
        if (!isWhole(String.join("/", place))) {
            return encoded;
        }
        return "file:///" + encoded.replaceFirst("^/+", "").replaceFirst("^([A-Za-z])%3A", "$1:");
    }

    private Deque<String> relative(String name) {
        Deque<String> place = plain(isWhole(name) ? name : folder + "/" + name);
        Deque<String> here = plain(folder);
        if (!String.valueOf(place.peekFirst()).equals(here.peekFirst())) {
            return place;
        }
        while (place.size() > 1 && place.peekFirst().equals(here.peekFirst())) {
            place.removeFirst();
            here.removeFirst();
        }
        here.forEach(up -> place.addFirst(".."));
        return place;
    }

    private static boolean isWhole(String name) {
        return name.startsWith("/") || name.matches("(?s)[A-Za-z]:/.*");
    }

    /** The parts of a name, without {@code .} and without {@code ..} behind a folder; the first is empty for {@code /}. */
    private static Deque<String> plain(String name) {
        Deque<String> plain = new ArrayDeque<>();
        if (name.startsWith("/")) {
            plain.add("");
        }
        Stream.of(name.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .forEach(part -> {
                    boolean up = part.equals("..");
                    if (up && !plain.isEmpty() && !plain.peekLast().equals("..")) {
                        if (!plain.peekLast().isEmpty()) {
                            plain.removeLast();
                        }
                    } else {
                        plain.add(part);
                    }
                });
        return plain;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part.replaceAll("[\\uD800-\\uDFFF]", "\uFFFD"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
