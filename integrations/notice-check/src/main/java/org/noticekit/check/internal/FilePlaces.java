package org.noticekit.check.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says where files are, seen from one folder: {@code notices/website.yaml}, {@code ../other/website.yaml}, or from the top if
 * they are on another drive. Names are compared as text, with {@code /} between folders; no file is looked for.
 */
public final class FilePlaces {

    private final String folder;

    private FilePlaces(String folder) {
        this.folder = folder;
    }

    /** Seen from this folder. */
    public static FilePlaces from(Path folder) {
        return new FilePlaces(name(folder.toAbsolutePath()));
    }

    /** A path as it is called everywhere: with {@code /} between folders. */
    public static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The name from the top of the file system, of a file that has this name in this folder. */
    public static String whole(Path folder, String name) {
        return isWhole(name) ? name : name(folder.toAbsolutePath()) + "/" + name;
    }

    /** Whether a place lies outside the folder from which it is seen. */
    public static boolean isOutside(String place) {
        return isWhole(place) || place.equals("..") || place.startsWith("../");
    }

    /** The place of the file of this name, as people read it. */
    public String of(String name) {
        return String.join("/", relative(name));
    }

    /** The place of the file of this name as a URI: relative, or {@code file:} where it has no way from the folder. */
    public String uri(String name) {
        Deque<String> place = relative(name);
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
