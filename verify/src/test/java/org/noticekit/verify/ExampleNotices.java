package org.noticekit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.validate.NoticeSet;
import org.noticekit.validate.NoticeValidator;

/** The notices of the examples and of the test resources, by the names of their files. */
final class ExampleNotices {

    /** The folder of the notices that retell real ones, and of what is expected of them. */
    static final Path RETOLD = SourceTree.top().resolve("verify/src/test/resources/notices");

    private static final Path EXAMPLES = SourceTree.top().resolve("examples/notices");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ENDING = ".yaml";

    private ExampleNotices() {}

    /** The names of all of them, sorted. */
    static List<String> names() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES);
                Stream<Path> retold = Files.list(RETOLD)) {
            return Stream.concat(examples, retold)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The file of the notice called so. */
    static Path file(String name) {
        Path example = EXAMPLES.resolve(name + ENDING);
        return Files.exists(example) ? example : RETOLD.resolve(name + ENDING);
    }

    /** What reading finds in it and then, under the law of 23 November 2026, the rules; each with its place. */
    static Findings findings(String name) {
        ReadResult read = NoticeReader.create().read(file(name));
        Findings judged = NoticeValidator.builder().asOf(DAY).build().validate(read.orThrow());
        return read.findings().and(judged.locate(read.sourceMap()));
    }

    /** What the rules find in each of these notices when they are held against each other. */
    static Map<String, Findings> findingsTogether(String... names) {
        NoticeSet.Builder set = NoticeSet.builder();
        for (String name : names) {
            set.add(name, NoticeReader.create().read(file(name)).orThrow());
        }
        return NoticeValidator.builder().asOf(DAY).build().validate(set.build());
    }
}
