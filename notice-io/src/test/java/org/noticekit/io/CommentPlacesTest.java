package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.PrivacyNotice;

/** What comments are about before a notice is formatted they are about afterwards, wherever they were. */
class CommentPlacesTest {

    private static final NoticeReader READER =
            NoticeReader.builder().maxBytes(64 << 20).maxNodes(10_000_000).build();

    @Test
    void aCommentAfterADashIsAboutTheItem() {
        assertThat(format("""
                notice: w
                title: W
                language: en
                processors:
                  a:
                    name: # who
                      A
                    locations:
                      - # Dublin office, ends 2027
                        place: IE
                      - # only when Dublin is down
                        # and that is seldom
                        place: US
                        uses: [backed-up]
                      - # under contract
                        {place: NO}
                channels:
                  c:
                    type: email
                    activities:
                      x:
                        purposes: # C31
                          - # C32
                            answer you
                          -

                            # C33
                            help
                        ? # before
                          retention
                        : # how long
                          type: fixed
                          period: P6M
                """)).isEqualTo("""
                notice: w
                title: W
                language: en
                processors:
                  a:
                    name: A # who
                    locations:
                      # Dublin office, ends 2027
                      - IE
                      # only when Dublin is down
                      # and that is seldom
                      - place: US
                        uses:
                          - backed-up
                      # under contract
                      - "NO"
                channels:
                  c:
                    type: email
                    activities:
                      x:
                        purposes: # C31
                          # C32
                          - answer you

                          # C33
                          - help
                        # before
                        retention: # how long
                          type: fixed
                          period: P6M
                """);
    }

    @Test
    void aCommentAfterAClosingBracketIsAboutAllThatIsInIt() {
        assertThat(format("""
                notice: w
                title: W
                language: en
                processors: { # all
                  a: {
                    name: A,
                    locations: [
                      IE, US
                      # no more
                    ], # agreed by the board
                    contractInPlace: true
                  }, # contract ends 2027
                  b: { # B
                    name: B
                    , # its name
                    locations: [
                      {place: IE, uses: [backed-up]}, # first
                      { # second
                        place: US, # there
                        uses: [
                          backed-up
                        ]
                      } # to the last
                    ]
                  } # our new supplier
                  , # still b
                  c: {
                    locations: [IE,
                      US] # last
                  }} # closed
                """)).isEqualTo("""
                notice: w
                title: W
                language: en
                # closed
                processors: # all
                  a: # contract ends 2027
                    name: A
                    locations: # agreed by the board
                      - IE
                      - US
                      # no more
                    contractInPlace: true
                  # our new supplier
                  # still b
                  b: # B
                    name: B # its name
                    locations:
                      # first
                      - place: IE
                        uses:
                          - backed-up
                      # second
                      # to the last
                      - place: US # there
                        uses:
                          - backed-up
                  c:
                    locations:
                      - IE
                      - US # last
                """);
    }

    @Test
    void commentsBeforeAndAfterTheDocumentStayThere() {
        assertThat(format("""
                # first
                --- # begins
                # the title's
                title: W
                # the notice's
                notice: w
                language: en
                version: "3"
                ... # nothing may follow
                    # nor here
                """)).isEqualTo("""
                # first
                # begins

                # the notice's
                notice: w
                # the title's
                title: W
                language: en
                version: "3"
                # nothing may follow
                # nor here
                """);
        assertThat(format("# about it\n{ # opened\n# the title's\ntitle: W, notice: w, language: en\n} # closed\n"))
                .isEqualTo("# about it\n# opened\nnotice: w\n# the title's\ntitle: W\nlanguage: en\n# closed\n");
        assertThat(format("{title: W, notice: w, language: en} # closed"))
                .isEqualTo("notice: w\ntitle: W\nlanguage: en\n# closed\n");
    }

    @Test
    void whatTouchesTheFirstKeyGoesWithIt() {
        assertThat(format("""
                # yaml-language-server: $schema=notice.schema.json

                # our suppliers, see contract register
                processors:
                  a: {name: A}
                # the notice
                notice: w
                language: en
                title: W
                """)).isEqualTo("""
                # yaml-language-server: $schema=notice.schema.json

                # the notice
                notice: w
                title: W
                language: en
                # our suppliers, see contract register
                processors:
                  a:
                    name: A
                """);
        assertThat(format("# Licence\n# of ours\ntitle: W\nnotice: w\nlanguage: en\n"))
                .isEqualTo("notice: w\n# Licence\n# of ours\ntitle: W\nlanguage: en\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# yaml-language-server: $schema=notice.schema.json", "# $schema: ./notice.schema.json"})
    void theLineForEditorsStaysAtTheTop(String line) {
        assertThat(format(line + "\n# the title\ntitle: W\nnotice: w\nlanguage: en\n"))
                .isEqualTo(line + "\nnotice: w\n# the title\ntitle: W\nlanguage: en\n");
        String formatted = line + "\n# the notice\nnotice: w\ntitle: W\nlanguage: en\n";
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    /** As it is written by people: in blocks and brackets, with comments at the ends of all sorts of lines. */
    @Property(tries = 300, seed = "20261123")
    void commentsAreAboutTheSameAfterwards(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        Node root = read(NoticeWriter.of(NoticeFormat.YAML).write(notice)).root();
        LooseYaml loose = LooseYaml.of(root, random, 1 + random.nextInt(8));
        check(loose);
    }

    /** One comment in a file, so that none makes way for another. */
    @Property(tries = 300, seed = "20261124")
    void aCommentAloneIsAboutTheSameAfterwards(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        Node root = read(NoticeWriter.of(NoticeFormat.YAML).write(notice)).root();
        check(LooseYaml.of(root, random, 200));
    }

    /** Whatever the column of a comment, and whatever it seems to say: it is kept, and what is formatted stays. */
    @Property(tries = 300, seed = "20261125")
    void commentsInAnyColumnAreKept(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        Node root = read(NoticeWriter.of(NoticeFormat.YAML).write(notice)).root();
        LooseYaml loose = LooseYaml.of(root, random, 3);
        List<String> comments = new ArrayList<>(loose.comments().keySet());
        int oneIn = 2 + random.nextInt(20);
        StringBuilder commented = new StringBuilder();
        loose.text().lines().forEach(line -> {
            while (random.nextInt(oneIn) == 0) {
                String comment = (random.nextBoolean() ? "#~ - also " : "#~   also ") + comments.size();
                comments.add(comment);
                commented.append(random.nextInt(4) == 0 ? "\n" : "").append(" ".repeat(random.nextInt(14)));
                commented.append(comment).append('\n');
            }
            commented.append(line).append('\n');
        });
        ReadResult before = read(commented.toString());

        String formatted = format(commented.toString());

        ReadResult after = read(formatted);
        assertThat(after.notice()).isEqualTo(before.notice());
        assertThat(Remarks.of(after.source(), after.root()))
                .filteredOn(remark -> !remark.isBlank())
                .extracting(Remark::text)
                .containsExactlyInAnyOrderElementsOf(comments);
    }

    @Provide
    Arbitrary<PrivacyNotice> notices() {
        return NoticeGenerator.notices();
    }

    private static void check(LooseYaml loose) {
        ReadResult before = read(loose.text());
        assertThat(before.findings()).as(loose.text()).isEmpty();

        String formatted = NoticeFormatter.format(before);

        ReadResult after = read(formatted);
        assertThat(after.notice()).isEqualTo(before.notice());
        assertThat(misplaced(loose.comments(), after))
                .as(loose.text() + "\n" + formatted)
                .isEmpty();
        assertThat(NoticeFormatter.format(after)).isEqualTo(formatted);
    }

    /** The comments that are lost, there twice, or about something else. */
    private static List<String> misplaced(Map<String, LooseYaml.About> comments, ReadResult formatted) {
        WrittenLines lines = WrittenLines.of(formatted);
        List<String> misplaced = new ArrayList<>();
        comments.forEach((text, about) -> {
            if (!isInPlace(text, about, lines, formatted.root())) {
                misplaced.add(text
                        + (about.atEnd() ? " at the end of " : " about ")
                        + (about.value() == null ? "the file" : about.value().path()));
            }
        });
        return misplaced;
    }

    private static boolean isInPlace(String text, LooseYaml.About about, WrittenLines lines, Node root) {
        List<Integer> places = lines.ending(text);
        if (places.size() != 1) {
            return false;
        }
        int line = places.get(0);
        boolean alone = lines.text(line).strip().equals(text);
        if (about.value() == null) {
            return alone && (about.atEnd() ? lines.after(line) < 0 : lines.before(line) < 0);
        }
        Node value = nearest(about.value(), root);
        if (!alone) {
            Node last = lines.beginning(line).get(lines.beginning(line).size() - 1);
            boolean saysAll = about.value().is(Node.Type.TEXT) && last.parent() == value;
            return !about.atEnd() && (last == value || saysAll);
        }
        if (about.atEnd()) {
            return lines.last(value) == lines.before(line) && lines.indent(line) >= lines.indentOfChildren(value);
        }
        int below = lines.after(line);
        return below > 0 && lines.beginning(below).contains(value) && lines.indent(line) >= lines.indent(below);
    }

    private static Node nearest(Node node, Node root) {
        Node parent = node.parent();
        if (parent == null) {
            return root;
        }
        Node around = nearest(parent, root);
        @Nullable Node found = null;
        for (Node each : around.children()) {
            found = each.path().equals(node.path()) ? each : found;
        }
        return found == null ? around : found;
    }

    /** What the text is in canonical form, which is the same the second time. */
    private static String format(String text) {
        String formatted = NoticeFormatter.format(read(text));
        assertThat(NoticeFormatter.format(read(formatted))).isEqualTo(formatted);
        return formatted;
    }

    private static ReadResult read(String text) {
        return READER.read(text, "n.yaml");
    }
}
