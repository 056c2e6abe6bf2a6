package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.noticekit.model.PrivacyNotice;

class NoticeFormatterTest {

    private static final NoticeReader READER =
            NoticeReader.builder().maxBytes(64 << 20).maxNodes(10_000_000).build();

    @Test
    void commentsStayWithWhatTheyAreAbout() {
        String written = """
                # yaml-language-server: $schema=notice.schema.json

                # Who keeps this file: the web team.
                title: "Website"   # what the page is called
                notice: website


                # after the address
                language: en-GB
                laws: [uk-gdpr] # not the EU's
                introduction: | # shown first
                  We use data. # this is text

                  # so is this
                # and this is about the suppliers
                processors:
                  # the host
                  host: {name: "Host # 1", provides: 'web #2', locations: [UK, # here
                      IE]} # and there
                sections:
                    a:
                        title: One
                        body: Words
                        # at the end of a section
                    # before the next
                    b: {title: Two, body: More words} # beside
                # at the very end

                """;

        String formatted = format(written);

        assertThat(formatted).isEqualTo("""
                # yaml-language-server: $schema=notice.schema.json

                notice: website
                # Who keeps this file: the web team.
                title: Website # what the page is called

                # after the address
                language: en-GB
                laws: # not the EU's
                  - uk-gdpr
                introduction: | # shown first
                  We use data. # this is text

                  # so is this
                # and this is about the suppliers
                processors:
                  # the host
                  host:
                    name: "Host # 1"
                    provides: "web #2"
                    locations:
                      - UK # here
                      - IE # and there
                sections:
                  a:
                    title: One
                    body: Words
                    # at the end of a section
                  # before the next
                  b: # beside
                    title: Two
                    body: More words
                # at the very end
                """);
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    @Test
    void anotherNoticeTakesTheCommentsOnWhatItHasToo() {
        ReadResult read = NoticeReader.create().read("""
                # first
                notice: site
                title: t # the title
                language: en
                # the suppliers
                processors:
                  # one
                  a: {name: A, provides: x} # beside one
                  # two
                  b:
                    name: B
                    # where
                    locations: [UK] # there
                # rights to come
                rights: [access]
                # the end
                """, "site.yaml");
        PrivacyNotice other = NoticeReader.create().read("""
                notice: site
                title: Another title
                language: en
                processors:
                  b: {locations: [IE], provides: hosting}
                """, "other.yaml").orThrow();

        String written = NoticeFormatter.format(read, other);

        assertThat(written).isEqualTo("""
                # first
                notice: site
                title: Another title # the title
                language: en
                # the suppliers
                processors:
                  # two
                  b:
                    provides: hosting
                    # where
                    locations: # there
                      - IE
                # the end
                """);
        assertThat(format(written)).isEqualTo(written);
        assertThat(NoticeFormatter.format(read, read.orThrow())).isEqualTo(NoticeFormatter.format(read));
    }

    @Test
    void itemsOfASetKeepTheirComments() {
        assertThat(format("""
                notice: site
                title: t
                language: en
                laws:
                - eu-gdpr # theirs
                # ours
                - uk-gdpr
                """)).isEqualTo("""
                notice: site
                title: t
                language: en
                laws:
                  # ours
                  - uk-gdpr
                  - eu-gdpr # theirs
                """);
    }

    @Test
    void whatIsFormattedIsKnown() {
        String formatted = "notice: site\ntitle: t\nlanguage: en\n";

        assertThat(read(formatted).isWrittenAs(format(formatted))).isTrue();
        assertThat(read(formatted + "\n").isWrittenAs(formatted)).isFalse();
        assertThat(read(formatted.replace("\n", "\r\n")).isWrittenAs(formatted)).isFalse();
        assertThat(format(formatted.replace("\n", "\r\n"))).isEqualTo(formatted);
        assertThat(format("--- # a document\n" + formatted + "...\n")).isEqualTo("# a document\n" + formatted);
    }

    /** What was taken out for a time must not become part of something else. */
    @Test
    void commentsAtTheEndOfAGroupStayInItWhereverItGoes() {
        String formatted = format("""
                notice: site
                title: t
                language: en
                controllers:
                  k:
                    name: K
                    # kind: other
                introduction: Words.
                channels:
                  c:
                    activities:
                      x:
                        retention:
                          type: fixed
                          period: P6M

                          # longest: P1Y (ask Jo)
                        purposes:
                          - answer you
                          # - sell your data (the officer said no)
                    type: email
                    # the last of the channel
                  # d:
                  #   type: post
                """);

        assertThat(formatted).isEqualTo("""
                notice: site
                title: t
                language: en
                introduction: Words.
                controllers:
                  k:
                    name: K
                    # kind: other
                channels:
                  c:
                    type: email
                    activities:
                      x:
                        purposes:
                          - answer you
                          # - sell your data (the officer said no)
                        retention:
                          type: fixed
                          period: P6M

                          # longest: P1Y (ask Jo)
                    # the last of the channel
                  # d:
                  #   type: post
                """);
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    /** As people are told to do with the examples. */
    @Test
    void whatWasTakenOutCanBeTakenInAgain() {
        String commented = """
                notice: site
                title: t
                language: en
                laws:
                - uk-gdpr
                # - eu-gdpr
                channels:
                    c:
                        type: email
                        activities:
                            x:
                                purposes:
                                - answer you
                                # - tell you more
                                retention:
                                    type: fixed
                                    period: P6M
                                    # runsFrom: we answer you
                                # data:
                                  # - your address
                        # title: Our inbox
                rights: [access]
                # complaints:
                  # - to: controller
                    # how: By post.
                """;
        String taken = commented.replace("# ", "");

        String formatted = format(commented);

        assertThat(format(formatted)).isEqualTo(formatted);
        assertThat(format(formatted.replace("# ", ""))).isEqualTo(format(taken));
    }

    @Test
    void aCommentBelowAValueStaysBelowIt() {
        assertThat(format("""
                language: en
                  # or cy
                title:
                  # the title's
                  t
                notice: site
                laws: [
                  uk-gdpr,
                    # the list's
                  ]
                introduction: "One.\\nTwo."
                  # no text
                general:
                  transfers: [
                  # none
                  ]
                  recipients: []
                    # - nobody
                """)).isEqualTo("""
                notice: site
                # the title's
                title: t
                language: en
                  # or cy
                laws:
                  - uk-gdpr
                  # the list's
                # no text
                introduction: |
                  One.
                  Two.
                general:
                  recipients: []
                    # - nobody
                  transfers: []
                    # none
                """);
    }

    /** A text would stand for the group, and the comment be about what is around it. */
    @Test
    void aGroupWithACommentAtItsEndIsWrittenOut() {
        String written = """
                notice: site
                title: t
                language: en
                channels:
                  c:
                    type: email
                    activities:
                      x:
                        purposes:
                          - description: answer you # shown
                            # basis: consent
                          - description: |
                              keep

                              records
                            # more
                          - help
                complaints:
                  - to: regulator
                    authority:
                      # who they are
                      name: ICO
                      # contact: theirs
                """;

        assertThat(format(written)).isEqualTo(written);
        String deeper = written.replaceAll("( +)(# (basis|contact): )", "$1  $2");
        assertThat(deeper).isNotEqualTo(written);
        assertThat(format(deeper)).isEqualTo(written);
        assertThat(format(written.replaceAll(" +# [bcm].*\\n", ""))).contains("""
                          - answer you # shown
                          - |
                            keep

                            records
                          - help
                complaints:
                  - to: regulator
                    # who they are
                    authority: ICO
                """);
    }

    @Test
    void anotherNoticeTakesTheCommentsAtTheEndsOfWhatItHasToo() {
        ReadResult read = read("""
                notice: site
                title: t
                language: en
                processors:
                  a:
                    name: A
                    provides: x
                    # the last of one
                  b:
                    name: B
                    # the last of two
                  # c:
                rights:
                  - access
                  # - erasure
                # the end
                """);
        PrivacyNotice other = read("""
                notice: site
                title: t
                language: en
                processors:
                  b: {locations: [IE], provides: hosting}
                """).orThrow();

        assertThat(NoticeFormatter.format(read, other)).isEqualTo("""
                notice: site
                title: t
                language: en
                processors:
                  b:
                    provides: hosting
                    locations:
                      - IE
                    # the last of two
                  # c:
                # the end
                """);
    }

    /** At the end of each group and list there are comments in its own depth, and all stay in their places. */
    @Property(tries = 100, seed = "20261125")
    void commentsAtTheEndsStay(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        ReadResult read = read(NoticeWriter.of(NoticeFormat.YAML).write(notice));
        Map<Integer, NavigableMap<Integer, String>> ends = new HashMap<>();
        markEnds(read.root(), read.source(), read.source().lines(), random, ends);
        StringBuilder commented = new StringBuilder();
        for (int line = 1; line <= read.source().lines(); line++) {
            NavigableMap<Integer, String> here = ends.getOrDefault(line, new TreeMap<>());
            here.descendingMap()
                    .forEach((column, text) ->
                            commented.append(" ".repeat(column)).append(text));
            String text = read.source().line(line).orElseThrow();
            commented.append(text).append(line < read.source().lines() ? "\n" : "");
        }

        String formatted = format(commented.toString());

        assertThat(formatted).isEqualTo(commented.toString());
        assertThat(read(formatted).notice()).contains(notice);
    }

    /** Wherever comments are, and in whatever order the keys: nothing is lost, and what is formatted stays. */
    @Property(tries = 200, seed = "20261126")
    void commentsOfAnyDepthAreKept(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        List<String> parts = new ArrayList<>(
                List.of(NoticeWriter.of(NoticeFormat.YAML).write(notice).split("(?m)(?=^[a-z])")));
        Collections.shuffle(parts, random);
        String canonical = String.join("", parts);
        ReadResult read = read(canonical);
        BitSet begins = new BitSet();
        mark(read.root(), read.source(), begins);
        List<String> comments = new ArrayList<>();
        StringBuilder commented = new StringBuilder();
        for (int line = 1; line <= read.source().lines(); line++) {
            boolean last = line == read.source().lines();
            int most = begins.get(line) || last ? random.nextInt(4) : 0;
            for (int i = 0; i < most; i++) {
                int column = begins.get(line - 1) ? random.nextInt(13) : 0; // else it would be text
                String comment = (random.nextBoolean() ? "# - " : "# ") + comments.size();
                comments.add(comment);
                commented.append(random.nextInt(4) == 0 ? "\n" : "").append(" ".repeat(column));
                commented.append(comment).append('\n');
            }
            commented.append(read.source().line(line).orElseThrow()).append(last ? "" : "\n");
        }

        String formatted = format(commented.toString());

        ReadResult again = read(formatted);
        assertThat(again.notice()).as(formatted).isEqualTo(read.notice());
        assertThat(Remarks.of(again.source(), again.root()))
                .filteredOn(remark -> !remark.isBlank())
                .extracting(Remark::text)
                .containsExactlyInAnyOrderElementsOf(comments);
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    private static void markEnds(
            Node node, SourceText source, int end, Random random, Map<Integer, NavigableMap<Integer, String>> ends) {
        List<Node> children = node.children();
        if (!children.isEmpty() && random.nextInt(3) > 0) {
            int column = source.location(node.start(), node.start()).column() - 1;
            ends.computeIfAbsent(end, any -> new TreeMap<>()).put(column, "# at the end\n");
        }
        for (int i = 0; i < children.size(); i++) {
            int start = i + 1 < children.size() ? Remarks.start(children.get(i + 1)) : -1;
            int endOfChild = start < 0 ? end : source.location(start, start).line();
            markEnds(children.get(i), source, endOfChild, random, ends);
        }
    }

    @Test
    void jsonHasNoComments() {
        ReadResult read =
                NoticeReader.create().read("{\"title\":\"t\",\"notice\":\"n#\",\"language\":\"en\"}", "n.json");

        assertThat(read.findings()).hasSize(1);
        assertThat(NoticeFormatter.format(
                        NoticeReader.create().read("{\"title\":\"t\",\"notice\":\"n\",\"language\":\"en\"}", "n.json")))
                .isEqualTo("{\n  \"notice\": \"n\",\n  \"title\": \"t\",\n  \"language\": \"en\"\n}\n");
    }

    @Test
    void whatCannotBeReadIsNotFormatted() {
        ReadResult read = read("notice: site\ntitel: t\n");

        assertThatThrownBy(() -> NoticeFormatter.format(read)).isInstanceOf(NoticeReadException.class);
    }

    /** Comments are put wherever a line can have one; the notice stays, and so do they, and it is done at once. */
    @Property(tries = 200, seed = "20261123")
    void nothingIsLost(@ForAll("notices") PrivacyNotice notice, @ForAll Random random) {
        String canonical = NoticeWriter.of(NoticeFormat.YAML).write(notice);
        List<String> comments = new ArrayList<>();
        String commented = commented(canonical, random, comments);

        String formatted = format(commented);

        ReadResult read = read(formatted);
        assertThat(read.findings()).as(formatted).isEmpty();
        assertThat(read.notice()).contains(notice);
        assertThat(Remarks.of(read.source(), read.root()))
                .filteredOn(remark -> !remark.isBlank())
                .extracting(Remark::text)
                .containsExactlyElementsOf(comments);
        assertThat(format(formatted)).isEqualTo(formatted);
        assertThat(formatted.lines().filter(line -> !line.contains("#~")).filter(line -> !line.isBlank()))
                .allMatch(line -> canonical.contains(line));
    }

    @Provide
    Arbitrary<PrivacyNotice> notices() {
        return NoticeGenerator.notices();
    }

    /** The text with comments beside and above some of those lines that begin with a key or a dash. */
    private static String commented(String canonical, Random random, List<String> comments) {
        ReadResult read = read(canonical);
        BitSet begins = new BitSet();
        mark(read.root(), read.source(), begins);
        StringBuilder commented = new StringBuilder();
        for (int line = 1; line < read.source().lines(); line++) {
            String text = read.source().line(line).orElseThrow();
            if (begins.get(line) && random.nextInt(4) == 0) {
                commented.append("\n\n#~ above ").append(line);
                commented.append('\n');
                comments.add("#~ above " + line);
            }
            commented.append(text);
            if (begins.get(line) && random.nextInt(4) == 0) {
                commented.append("  #~ beside ").append(line);
                comments.add("#~ beside " + line);
            }
            commented.append('\n');
        }
        return commented.toString();
    }

    private static void mark(Node node, SourceText source, BitSet begins) {
        for (Node child : node.children()) {
            begins.set(
                    source.location(Remarks.start(child), Remarks.start(child)).line());
            mark(child, source, begins);
        }
    }

    private static String format(String text) {
        return NoticeFormatter.format(read(text));
    }

    private static ReadResult read(String text) {
        return READER.read(text, "n.yaml");
    }
}
