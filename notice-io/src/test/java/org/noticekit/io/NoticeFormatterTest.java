package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
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

                # Who keeps this file: the web team.
                notice: website
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
