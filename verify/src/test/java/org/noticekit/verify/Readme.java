package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows. */
final class Readme {

    private Readme() {}

    /** Its first block in this language, without the last line break. */
    static String block(String language) throws IOException {
        return first("```" + language + "\n(.*?)\n?```");
    }

    /** The arguments of the first {@code notice} command of this name that it gives. */
    static List<String> arguments(String name) throws IOException {
        return List.of(first("bin/notice (" + name + " [^`#\n]+)").strip().split(" +"));
    }

    /** Writes its notice to a folder, under the name that its commands use. */
    static Path writeNotice(Path folder) throws IOException {
        return Files.writeString(folder.resolve("website.yaml"), block("yaml") + "\n");
    }

    private static String first(String pattern) throws IOException {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(SourceTree.top().resolve("README.md")));
        assertThat(match.find()).as("%s in README.md", pattern).isTrue();
        return match.group(1);
    }
}
