package org.noticekit.project;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Says which files are meant, by their paths: {@code notices/**}, {@code *.{yaml,json}}. The same on every machine; capital
 * and small letters differ.
 *
 * <ul>
 *   <li>{@code *} is any characters but {@code /}, {@code ?} is one of them;
 *   <li>{@code **} between two {@code /} is any folders, none too; at the end it is all that is below;
 *   <li>{@code [a-z]} is one of these characters, {@code [!a-z]} one that is none of them, and never {@code /};
 *   <li>{@code {a,b}} is one of these texts, in which there may be patterns too.
 * </ul>
 *
 * <p>Without any of these it is one file, or a folder with all that is below it.
 */
@Value.Immutable
public abstract class FilePattern implements Serializable {

    FilePattern() {}

    /**
     * The pattern that a text writes.
     *
     * @throws IllegalArgumentException if it is blank, has a {@code \} or a control character in it, has a bracket that is
     *     not closed, or stands for too many others; the message says so
     */
    public static FilePattern of(String text) {
        return ImmutableFilePattern.of(text);
    }

    /** The characters. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        PathText.check(value());
        expressions();
    }

    /** Whether it is one only by its form: there is nothing in it that could stand for something else. */
    public boolean isLiteral() {
        return firstWild(value()) < 0;
    }

    /** The patterns without braces that it stands for, in its order; itself if it has none. */
    public List<FilePattern> alternatives() {
        List<String> written = Braces.expand(value());
        return written.equals(List.of(value()))
                ? List.of(this)
                : written.stream().map(FilePattern::of).toList();
    }

    /** The folder below which all that it matches is: empty, or a path that ends in {@code /}. Ask an alternative. */
    public String folder() {
        int wild = firstWild(value());
        return value().substring(0, value().lastIndexOf('/', wild < 0 ? value().length() : wild) + 1);
    }

    /** Whether it is true of a path, which has {@code /} between folders. */
    public boolean matches(String path) {
        String plain = GlobExpression.plain(path);
        return expressions().stream()
                .anyMatch(expression -> expression.matcher(plain).matches());
    }

    /** What it is true of, made once. */
    @Value.Lazy
    List<Pattern> expressions() {
        return alternatives().stream().map(FilePattern::expression).toList();
    }

    private static Pattern expression(FilePattern alternative) {
        return GlobExpression.of(alternative.value(), alternative.isLiteral());
    }

    private static int firstWild(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[{".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The pattern as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
