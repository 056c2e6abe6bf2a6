package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.finding.Finding;
import org.noticekit.finding.SourceLocation;

/** Whatever a file holds, the answer comes soon, and is a notice or findings at the right place. */
class HostileInputTest {

    /** Time of the processor, so that a busy machine does not count. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration NEVER = Duration.ofSeconds(30);
    private static final String HEAD = "notice: n\ntitle: t\nlanguage: en\n";
    private static final int KIB_256 = 256 * 1024;

    private final NoticeReader reader = NoticeReader.create();

    static Stream<Arguments> files() {
        return Stream.of(
                yaml("nothing", "", "syntax@1:1"),
                yaml("only a comment", "# later\n", "syntax@1:1"),
                yaml("only a document marker", "---\n", "syntax@1:1"),
                yaml("null", "null\n", "syntax@1:1"),
                yaml("a text", "notice\n", "wrong-type@1:1"),
                yaml("a list", "- notice\n", "wrong-type@1:1"),
                yaml("a tag that is none", "!.nan2%A", "not-supported@1:1"),
                yaml("100,000 brackets", "[".repeat(100_000), "limit@1:33"),
                yaml("100,000 braces", "{".repeat(100_000), "syntax@1:2"),
                yaml("100,000 dashes", "- ".repeat(100_000), "limit@1:65"),
                yaml("100,000 question marks", "? ".repeat(100_000), "syntax@1:3"),
                yaml("deep indentation", deep(100), "limit@33:33"),
                json("100,000 brackets", "[".repeat(100_000), "limit@1:33"),
                json("100,000 objects", "{\"a\":".repeat(50_000), "limit@1:161"),
                yaml("60,000 values", HEAD + "x: [" + "1,".repeat(60_000) + "1]", "limit@4:99995"),
                bytes("five megabytes of zeros", new byte[5_000_000], "limit@1:1"),
                bytes("a quarter megabyte of zeros", new byte[KIB_256], "unreadable@1:1"),
                yaml("one byte too many", "#".repeat(KIB_256 + 1), "limit@1:1"),
                yaml("one long comment", "#".repeat(KIB_256), "syntax@1:1"),
                yaml("one long plain text", "a".repeat(KIB_256), "wrong-type@1:1"),
                yaml("one long quoted text", '"' + "a".repeat(KIB_256 - 2) + '"', "wrong-type@1:1"),
                yaml("one long key", "a".repeat(KIB_256 - 3) + ": b", "syntax@1:262142"),
                yaml("one long tag", "!" + "a".repeat(KIB_256 - 1), "not-supported@1:1"),
                yaml("one long number", "9".repeat(KIB_256), "wrong-type@1:1"),
                json("one long number", "9".repeat(KIB_256), "wrong-type@1:1"),
                yaml(
                        "one long identifier",
                        "notice: " + "a-".repeat(120_000) + "a\ntitle: t\nlanguage: en\n",
                        "bad-value@1:9"),
                yaml("one long phone number", contact("phones: [\"" + "1 ".repeat(100_000) + "1\"]"), "bad-value@4:38"),
                yaml("one long e-mail address", contact("email: " + "a".repeat(200_000)), "bad-value@4:36"),
                yaml("one long e-mail host", contact("email: a@" + "a-".repeat(100_000)), "bad-value@4:36"),
                yaml("one long web address", contact("form: https://" + "a.".repeat(100_000) + "_"), "bad-value@4:35"),
                yaml("one long language", "notice: n\ntitle: t\nlanguage: " + "en-".repeat(80_000), "bad-value@3:11"),
                yaml("many empty lines", HEAD + "introduction: |\n  a\n" + "\n".repeat(200_000) + "  b\n", ""),
                yaml("billion laughs", billionLaughs(), "missing-field@1:1"),
                bytes("not UTF-8", "title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), "unreadable@1:11"),
                bytes("half a character", new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82}, "unreadable@1:4"),
                bytes(
                        "a surrogate in UTF-8",
                        new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        "unreadable@2:1"),
                bytes("UTF-16 with a mark", HEAD.getBytes(StandardCharsets.UTF_16), "unreadable@1:1"),
                bytes("UTF-16 without a mark", HEAD.getBytes(StandardCharsets.UTF_16LE), "unreadable@1:1"),
                bytes("UTF-32", HEAD.getBytes(Charset.forName("UTF-32")), "unreadable@1:1"),
                bytes("UTF-8 with a mark", ("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8), ""),
                yaml("a replacement character that was written", HEAD + "version: \uFFFD\n", ""),
                yaml("a bell", HEAD + "version: \u0007\n", "unreadable@4:10"),
                yaml("a bell after an emoji", HEAD + "version: \ud83d\ude00\u0007\n", "unreadable@4:11"),
                yaml("an escaped zero", HEAD + "version: \"a\\x00\"\n", "bad-value@4:10"),
                yaml("an escaped surrogate", HEAD + "version: \"\\uD800\"\n", "bad-value@4:10"),
                json(
                        "an escaped zero",
                        "{\"notice\":\"n\",\"title\":\"\\u0000\",\"language\":\"en\"}",
                        "bad-value@1:23"),
                json(
                        "an escaped surrogate",
                        "{\"notice\":\"n\",\"title\":\"\\ud800\",\"language\":\"en\"}",
                        "bad-value@1:23"),
                json(
                        "an escaped zero in a key",
                        "{\"notice\":\"n\",\"title\":\"t\",\"language\":\"en\",\"\\u0000\":1}",
                        "unknown-field@1:43"),
                yaml("a tab before a key", HEAD + "\tversion: 1\n", "syntax@4:1"),
                yaml("a tab before a nested key", HEAD + "general:\n\toptOut: x\n", "syntax@5:1"),
                yaml("carriage returns", HEAD.replace("\n", "\r\n") + "version:\r\n", "blank-value@4:1"),
                yaml("old Mac line breaks", HEAD.replace("\n", "\r") + "version:\r", "blank-value@4:1"),
                yaml("Norway", HEAD + "controllers: {c: {establishedIn: NO}}\n", ""),
                yaml("a duplicate key", HEAD + "title: u\n", "duplicate-key@4:1"),
                yaml("a duplicate id", HEAD + "controllers:\n  c: {name: a}\n  c: {name: b}\n", "duplicate-key@6:3"),
                yaml("an unclosed quotation mark", HEAD + "version: 'x\nurl: /\n", "syntax@4:10"),
                yaml("an unclosed bracket", HEAD + "laws: [uk-gdpr\nversion: 1\n", "syntax@4:7"),
                yaml("a colon in a text", HEAD + "version: a: b\n", "syntax@4:11"),
                yaml("a key without a colon", HEAD + "version\nurl: /\n", "syntax@4:1"),
                json("YAML in a JSON file", HEAD, "syntax@1:1"),
                json(
                        "more after the end",
                        "{\"notice\": \"n\", \"title\": \"t\", \"language\": \"en\"} trailing",
                        "not-supported@1:49"),
                yaml("lines that do not line up", HEAD + "controllers:\n   a: {}\n  b: {}\n", "syntax@6:3"),
                yaml("a list item among keys", HEAD + "- x\n", "syntax@4:1"),
                yaml("a list on its key's line", HEAD + "laws: - uk-gdpr\n", "syntax@4:7"),
                yaml("an at sign", HEAD + "version: @x\n", "syntax@4:10"),
                yaml("a backslash", HEAD + "version: \"\\q\"\n", "syntax@4:12"),
                yaml("a key that is a list", HEAD + "? [a]\n: b\n", "syntax@4:3"),
                yaml("a key that is an alias", HEAD + "*a : b\n", "not-supported@4:1"),
                yaml("an empty key", HEAD + "\"\": b\n", "unknown-field@4:1"),
                yaml("an empty id", HEAD + "controllers: {\"\": {}}\n", "bad-value@4:15"),
                yaml("an anchor", HEAD + "version: &v x\n", "not-supported@4:10"),
                yaml("an anchor before a key", HEAD + "&v version: x\n", "not-supported@4:1"),
                yaml("an alias", HEAD + "version: *v\n", "not-supported@4:10"),
                yaml("a tag", HEAD + "version: !!str x\n", "not-supported@4:10"),
                yaml("a binary tag", HEAD + "version: !!binary x\n", "not-supported@4:10"),
                yaml("a tag before a key", HEAD + "!!str version: x\n", "not-supported@4:1"),
                yaml("a merge key", HEAD + "controllers: {a: {<<: {name: x}}}\n", "not-supported@4:19"),
                yaml("a quoted merge key", HEAD + "controllers: {a: {\"<<\": {name: x}}}\n", "unknown-field@4:19"),
                yaml("a second document", HEAD + "---\n" + HEAD, "not-supported@4:1"),
                yaml("an empty second document", HEAD + "---\n", "not-supported@4:1"),
                yaml("the end of the document", HEAD + "...\n", ""),
                yaml("a directive", "%YAML 1.2\n---\n" + HEAD, ""),
                yaml("tilde for nothing", HEAD + "version: ~\n", "blank-value@4:1"),
                json(
                        "something after the end",
                        "{\"notice\":\"n\",\"title\":\"t\",\"language\":\"en\"}\n{}",
                        "not-supported@2:1"),
                json("a comma too many", "{\"notice\":\"n\",}", "syntax@1:15"),
                json("a missing comma", "{\"notice\":\"n\" \"title\":\"t\"}", "syntax@1:15"),
                json("a missing bracket", "{\"notice\":\"n\"", "syntax@1:14"),
                json("a comment", "{\"notice\":\"n\" /* n */}", "syntax@1:15"),
                json("a line break in a text", "{\"notice\":\"n\nm\"}", "syntax@1:13"),
                json("no quotation marks", "{notice: n}", "syntax@1:2"),
                json("not a number", "{\"notice\": NaN}", "syntax@1:12"),
                json("YAML", HEAD, "syntax@1:1"));
    }

    static Stream<Arguments> filesWithManyParts() {
        String toKey = "-" + "ab".repeat(27);
        String toReference = "-" + "ba".repeat(27);
        String json = "{\"notice\":\"n\",\"title\":\"t\",\"language\":\"en\",";
        return Stream.of(
                yaml("many keys", HEAD + keys(30_000), "limit@1:1"),
                yaml("many anchors", HEAD + "laws:\n" + "- &a b\n".repeat(36_000), "limit@1:1"),
                yaml(
                        "many references to nothing",
                        references(
                                ids("p", 8_000, ""), Stream.generate(() -> "x").limit(30_000)),
                        "limit@1:1"),
                json(
                        "many references to nothing on one line",
                        json + "\"general\":{\"processors\":[\"a\"" + ",\"b\"".repeat(45_000) + "]}}",
                        "limit@1:1"),
                json(
                        "many references to nothing after an emoji",
                        json.replace("t\"", "\ud83d\ude00\"")
                                + ("\"general\":{\"processors\":[\"a\"" + ",\"b\"".repeat(45_000) + "]}}"),
                        "limit@1:1"),
                yaml(
                        "many long references to what is not there, each much like a key",
                        references(ids("p", 1_800, toKey), ids("p", 1_800, toReference)),
                        "limit@1:1"),
                yaml(
                        "hundreds of long references to what is not there, each much like a key",
                        references(ids("p", 2_500, toKey), ids("p", 900, toReference)),
                        "unknown-reference@2505:24"),
                yaml(
                        "many references to a bad key",
                        references(Stream.of("A"), Stream.generate(() -> "A").limit(49_000)),
                        "bad-value@5:3"),
                yaml("many ids of one hash code", references(idsOfOneHashCode(5_000), idsOfOneHashCode(3_000)), ""),
                json(
                        "many references to nothing beside a long key",
                        json + "\"processors\":{\"" + "a".repeat(200_000) + "\":{}},\"general\":{\"processors\":[\"a\""
                                + ",\"b\"".repeat(900) + "]}}",
                        "bad-value@1:57"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "filesWithManyParts"})
    void answersSoonAtTheRightPlace(String name, byte[] bytes, String file, String first) {
        ReadResult read = soon(() -> reader.read(new ByteArrayInputStream(bytes), file));

        if (name.startsWith("many ")) {
            assertThat(bytes).as("else it is its size that is refused").hasSizeLessThanOrEqualTo(KIB_256);
        }
        assertThat(read.findings().stream()
                        .findFirst()
                        .map(HostileInputTest::ruleAndPlace)
                        .orElse(""))
                .isEqualTo(first);
        assertThat(read.notice().isPresent()).isEqualTo(first.isEmpty());
        assertThat(soon(() -> NoticeReaderTest.blocks(read)))
                .doesNotContain("org.", "snakeyaml", "Exception", "\u0000");
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(NEVER, () -> {
            ThreadMXBean thread = ManagementFactory.getThreadMXBean();
            long start = thread.getCurrentThreadCpuTime();
            T result = work.get();
            assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start))
                    .isLessThan(SOON);
            return result;
        });
    }

    private static String ruleAndPlace(Finding finding) {
        SourceLocation at = finding.location().orElseThrow();
        return finding.rule() + "@" + at.line() + ":" + at.column();
    }

    @Property(tries = 2000, seed = "20261123")
    void noBytesMakeItThrow(@ForAll @Size(max = 200) byte[] bytes, @ForAll NoticeFormat format) {
        assertAnswers(bytes, format);
    }

    /** Random bytes seldom get beyond the first token; random pieces of YAML and JSON do. */
    @Property(tries = 5000, seed = "20261123")
    void noTextMakesItThrow(@ForAll @Size(max = 30) int[] pieces, @ForAll NoticeFormat format) {
        String text = Arrays.stream(pieces)
                .mapToObj(piece -> PIECES[Math.floorMod(piece, PIECES.length)])
                .collect(Collectors.joining());
        assertAnswers(text.getBytes(StandardCharsets.UTF_8), format);
        assertAnswers((HEAD + text).getBytes(StandardCharsets.UTF_8), format);
    }

    private static final String[] PIECES = {
        "a",
        "notice",
        "title",
        "general",
        "channels",
        "true",
        "1",
        ".5",
        "x: ",
        "- ",
        "? ",
        ": ",
        ",",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "|",
        ">",
        "|-\n",
        "#",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "!!binary ",
        "<<: ",
        "%YAML 1.2\n",
        "%",
        "@",
        "`",
        "\\",
        "\\x0",
        "\\u12",
        "---",
        "...",
        "\n",
        "\n  ",
        "\n    ",
        "\t",
        "\r\n",
        " ",
        "~",
        "null",
        "\u00e9",
        "\ud83d\ude00",
        "\u0085",
        "\u2028",
        "\ufeff",
        "0x",
        "-",
        "\"a\": "
    };

    private void assertAnswers(byte[] bytes, NoticeFormat format) {
        ReadResult read = reader.read(
                new ByteArrayInputStream(bytes),
                switch (format) {
                    case YAML -> "n.yaml";
                    case JSON -> "n.json";
                });

        assertThat(read.notice().isPresent()).isEqualTo(read.findings().isEmpty());
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.location()).isPresent());
        assertThat(NoticeReaderTest.blocks(read)).doesNotContain("From here on, the file cannot be read as");
    }

    private static Arguments yaml(String name, String text, String first) {
        return arguments(name, text.getBytes(StandardCharsets.UTF_8), "n.yaml", first);
    }

    private static Arguments json(String name, String text, String first) {
        return arguments(name + " in JSON", text.getBytes(StandardCharsets.UTF_8), "n.json", first);
    }

    private static Arguments bytes(String name, byte[] bytes, String first) {
        return arguments(name, bytes, "n.yaml", first);
    }

    private static String contact(String field) {
        return HEAD + "controllers: {c: {contact: {" + field + "}}}\n";
    }

    private static String deep(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining());
    }

    /** A notice with these processors, that refers to those. */
    private static String references(Stream<String> declared, Stream<String> referred) {
        return HEAD
                + declared.map(id -> "  " + id + ": {}\n").collect(Collectors.joining("", "processors:\n", ""))
                + referred.collect(Collectors.joining(",", "general: {processors: [", "]}\n"));
    }

    private static Stream<String> ids(String beginning, int count, String end) {
        return IntStream.range(0, count).mapToObj(i -> beginning + i + end);
    }

    /** Keys whose hash codes are all the same, as those of {@code an} and {@code c0} are. */
    private static Stream<String> idsOfOneHashCode(int count) {
        assertThat("an").hasSameHashCodeAs("c0");
        return IntStream.range(0, count).mapToObj(i -> String.format("%13s", Integer.toBinaryString(i))
                .replace(" ", "an")
                .replace("0", "an")
                .replace("1", "c0"));
    }

    private static String billionLaughs() {
        String laughs = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        return laughs
                + IntStream.range('b', 'k')
                        .mapToObj(c ->
                                (char) c + ": &" + (char) c + " [" + ("*" + (char) (c - 1) + ",").repeat(10) + "]\n")
                        .collect(Collectors.joining());
    }

    /** The parser below fails where a stretch of what it reads ends within a surrogate pair. */
    @Test
    void aCharacterBeyondTheBasicPlaneCanStandAnywhere() {
        for (int shift = 0; shift < 2100; shift++) {
            String text = "#" + "x".repeat(shift) + "\nnotice: website\ntitle: A \uD83D\uDE00 notice\nlanguage: en\n";

            assertThat(NoticeReader.create().read(text, "n.yaml").notice())
                    .as("%d", shift)
                    .map(notice -> notice.title().value())
                    .contains("A \uD83D\uDE00 notice");
        }
    }
}
