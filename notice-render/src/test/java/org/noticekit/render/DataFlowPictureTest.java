package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.Controller;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.Stated;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

class DataFlowPictureTest {
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "rect", "path", "g", "text", "tspan");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "lang",
            "xml:lang",
            "role",
            "aria-labelledby",
            "aria-describedby",
            "viewbox",
            "direction",
            "preserveaspectratio",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "fill",
            "fill-opacity",
            "color",
            "id",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "d");
    private static final String COMES_IN = "How data comes in:";
    private static final String IS_IN = "Where the data is:";
    private static final String ARROW = " \u2192 ";

    @Test
    void whatHoldsInGeneralHoldsForEveryChannelThatDoesNotSayOtherwise() {
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .addLaws(Law.UK_GDPR)
                .putProcessors(Identifier.of("host"), supplier("Host Ltd", "GB").build())
                .putProcessors(
                        Identifier.of("sub"),
                        supplier("Sub Inc", "US")
                                .subProcessorOf(Identifier.of("host"))
                                .build())
                .putProcessors(Identifier.of("idle"), supplier("Idle Ltd", "UK").build())
                .putRecipients(
                        Identifier.of("police"),
                        Recipient.builder().category("the police").build())
                .general(ProcessingActivity.builder()
                        .addProcessors(Identifier.of("host"))
                        .recipients(Stated.of(Identifier.of("police")))
                        .addLocations(DataLocation.of("UK"))
                        .build())
                .putChannels(
                        Identifier.of("form"),
                        OnlineForm.builder().title("Form").build())
                .putChannels(
                        Identifier.of("quiet-form"),
                        OnlineForm.builder()
                                .title("Quiet form")
                                .putActivities(
                                        Identifier.of("a"),
                                        ProcessingActivity.builder()
                                                .recipients(Stated.none())
                                                .build())
                                .build())
                .build();

        assertThat(tableEdges(DataFlowPicture.of(notice)))
                .containsExactlyInAnyOrder(
                        "Form \u2192 Us",
                        "Quiet form \u2192 Us",
                        "Us \u2192 the UK",
                        "Form \u2192 Host Ltd",
                        "Quiet form \u2192 Host Ltd",
                        "Host Ltd \u2192 the UK",
                        "Form \u2192 Sub Inc",
                        "Quiet form \u2192 Sub Inc",
                        "Sub Inc \u2192 the United States",
                        "Not stated \u2192 Idle Ltd",
                        "Idle Ltd \u2192 the UK",
                        "Form \u2192 the police",
                        "the police \u2192 Not stated");
        assertThat(Documents.text(List.of(DataFlowPicture.of(notice).table())))
                .contains("supplier of Host Ltd", "the United States (outside the UK)");
    }

    @Property(seed = "20261123", tries = 200)
    void pictureAndTableSayTheSame(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.6) double density) {
        DataFlowPicture picture = DataFlowPicture.of(Specimen.of(seed, density).notice());

        assertThat(pictureEdges(picture)).isEqualTo(tableEdges(picture));
        assertThat(read(picture.narrow().toSvg()).select("desc").text())
                .isEqualTo(read(picture.toSvg()).select("desc").text());
    }

    @Property(seed = "20261123", tries = 200)
    void everybodyWhoReceivesDataAndEveryWayInIsThere(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.6) double density) {
        PrivacyNotice notice = Specimen.of(seed, density).notice();
        DataFlowPicture picture = DataFlowPicture.of(notice);
        List<String> names = Stream.of(
                        notice.processors().values().stream().flatMap(it -> it.name().or(it::provides).stream()),
                        notice.recipients().values().stream().flatMap(it -> it.name().or(it::category).stream()),
                        notice.channels().values().stream().flatMap(it -> it.title().stream()),
                        notice.processors().values().stream()
                                .flatMap(it -> it.locations().stream())
                                .filter(it -> it.place().isEmpty())
                                .flatMap(it -> it.detail().stream()))
                .flatMap(it -> it)
                .map(it -> it.value())
                .toList();

        for (DataFlowPicture form : List.of(picture, picture.narrow())) {
            String words = letters(words(form));
            assertThat(names).allMatch(it -> words.contains(letters(it)));
        }
    }

    @Property(seed = "20261123", tries = 100)
    void thereIsNothingThatAPagesPolicyForbids(@ForAll long seed) {
        DataFlowPicture picture = DataFlowPicture.of(Specimen.of(seed, 0.4).notice());

        for (String svg : List.of(
                picture.toSvg(),
                picture.narrow().toSvg(),
                picture.toSvgElement("x-"),
                picture.narrow().toSvgElement("x-"))) {
            for (Element element : read(svg).select("svg, svg *")) {
                assertThat(element.tagName()).isIn(ELEMENTS);
                assertThat(element.attributes().asList().stream()
                                .map(it -> it.getKey().toLowerCase(java.util.Locale.ROOT)))
                        .isSubsetOf(ATTRIBUTES);
            }
        }
    }

    @Property(seed = "20261123", tries = 100)
    void noTwoBoxesTouchAndAllStandWithinThePicture(
            @ForAll @IntRange(min = 1, max = 9) int channels, @ForAll @IntRange(min = 1, max = 14) int processors) {
        Document svg = read(DataFlowPicture.of(many(channels, processors)).toSvg());
        int[] view = numbers(svg.expectFirst("svg").attr("viewBox"));
        List<int[]> boxes = boxes(svg);

        assertThat(boxes).hasSizeGreaterThan(channels + processors);
        for (int[] a : boxes) {
            assertThat(a[0] >= view[0] && a[1] >= view[1] && a[2] <= view[0] + view[2] && a[3] <= view[1] + view[3])
                    .isTrue();
            for (int[] b : boxes) {
                boolean apart = a[2] < b[0] || b[2] < a[0] || a[3] + 8 < b[1] || b[3] + 8 < a[1];
                assertThat(a == b || apart).isTrue();
            }
        }
    }

    /** One receiver below the other: above each the ways in that its row has, below it the places. */
    @Property(seed = "20261123", tries = 60)
    void theNarrowPictureSaysWhatTheTableSays(
            @ForAll @IntRange(min = 1, max = 9) int channels, @ForAll @IntRange(min = 1, max = 14) int processors) {
        DataFlowPicture picture = DataFlowPicture.of(many(channels, processors));
        List<String> drawn = new ArrayList<>();
        for (Element text : read(picture.narrow().toSvg()).select("text:not([font-weight])")) {
            drawn.add(letters(text.text()));
        }
        List<String> rows = new ArrayList<>();
        for (List<List<Block>> row : picture.table().rows()) {
            held(row, COMES_IN).forEach(it -> rows.add(letters(it)));
            said(row.get(0)).forEach(it -> Stream.of(it.replace(")", "").split(" \\("))
                    .forEach(part -> rows.add(letters(part))));
            held(row, IS_IN).forEach(it -> Stream.of(it.replace(")", "").split(" \\("))
                    .forEach(part -> rows.add(letters(part))));
        }

        assertThat(drawn).isEqualTo(rows);
    }

    /** Suppliers that stand crosswise in the notice stand side by side with their channels in the picture. */
    @Test
    void linesThatNeedNotCrossDoNot() {
        PrivacyNotice.Builder notice = PrivacyNotice.builder();
        notice.id("n").title("Notice").language("en-GB").addLaws(Law.UK_GDPR);
        for (int i = 0; i < 5; i++) {
            notice.putProcessors(
                    Identifier.of("p-" + i), supplier("Supplier " + i, "UK").build());
            notice.putChannels(
                    Identifier.of("c-" + i),
                    OnlineForm.builder()
                            .title("Channel " + i)
                            .addProcessors(Identifier.of("p-" + (4 - i)))
                            .build());
        }
        Document svg = read(DataFlowPicture.of(notice.build()).toSvg());
        List<String> order = svg.select("path > title").eachText().stream()
                .filter(it -> it.startsWith("Channel") && it.contains("Supplier"))
                .sorted(java.util.Comparator.comparingInt(it -> startOf(svg, it)))
                .map(it -> it.substring(it.indexOf("Supplier")))
                .toList();
        List<String> ends = svg.select("path > title").eachText().stream()
                .filter(it -> it.startsWith("Channel") && it.contains("Supplier"))
                .sorted(java.util.Comparator.comparingInt(it -> endOf(svg, it)))
                .map(it -> it.substring(it.indexOf("Supplier")))
                .toList();

        assertThat(order).hasSize(5).isEqualTo(ends);
    }

    private static int startOf(Document svg, String title) {
        return Integer.parseInt(line(svg, title).replaceFirst("M\\d+ (\\d+)C.*", "$1"));
    }

    private static int endOf(Document svg, String title) {
        return Integer.parseInt(line(svg, title).replaceFirst(".* (\\d+)$", "$1"));
    }

    private static String line(Document svg, String title) {
        return svg.select("path:has(title)").stream()
                .filter(it -> it.expectFirst("title").text().equals(title))
                .map(it -> it.attr("d"))
                .findFirst()
                .orElseThrow();
    }

    /** A key of one kind says nothing of where another kind's stand. */
    @Test
    void rowsStandInTheOrderOfTheNotice() {
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .putControllers(
                        Identifier.of("same"),
                        Controller.builder().name("Council").build())
                .putProcessors(
                        Identifier.of("first"), supplier("First Ltd", "UK").build())
                .putProcessors(
                        Identifier.of("same"), supplier("Second Ltd", "UK").build())
                .putChannels(
                        Identifier.of("form"),
                        OnlineForm.builder()
                                .title("Form")
                                .addProcessors(Identifier.of("same"), Identifier.of("first"))
                                .build())
                .build();

        assertThat(DataFlowPicture.of(notice).table().rows())
                .extracting(row -> said(row.get(0)).get(0))
                .containsExactly(
                        "Council (responsible for your data)", "First Ltd (supplier)", "Second Ltd (supplier)");
    }

    @Test
    void anElementTakesItsColourFromThePageAndAFileHasItsOwn() {
        DataFlowPicture picture = DataFlowPicture.of(many(2, 3));
        Element element = read(picture.toSvgElement("x-")).expectFirst("svg");
        Element file = read(picture.toSvg()).expectFirst("svg");

        assertThat(element.attr("role")).isEqualTo("img");
        assertThat(element.attr("aria-labelledby"))
                .isEqualTo(element.expectFirst("title").id())
                .isEqualTo("x-flow_title");
        assertThat(element.attr("aria-describedby"))
                .isEqualTo(element.expectFirst("desc").id())
                .isEqualTo("x-flow_description");
        assertThat(element.hasAttr("color")).isFalse();
        assertThat(element.outerHtml()).doesNotContain("#ffffff");
        assertThat(file.attr("color")).isEqualTo("#0b0c0c");
        assertThat(file.expectFirst("rect").attr("fill")).isEqualTo("#ffffff");
        assertThat(file.expectFirst("desc").text()).contains("Supplier 0 (supplier). How data comes in: ");
    }

    @Test
    void aNoticeThatNamesNoWayInHasAnEmptyPicture() {
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .build();

        assertThat(DataFlowPicture.of(notice).isEmpty()).isTrue();
        assertThat(DataFlowPicture.of(notice).table().rows()).isEmpty();
        assertThat(DataFlowPicture.of(many(1, 1)).isEmpty()).isFalse();
        assertThat(read(DataFlowPicture.of(notice).toSvg()).select("title").text())
                .isEqualTo("Where your data goes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-", "a b", "a\"", "\u00e9-"})
    void aPrefixThatMakesNoIdIsRefused(String prefix) {
        DataFlowPicture picture = DataFlowPicture.of(many(1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture.toSvgElement(prefix))
                .withMessageContaining("idPrefix");
    }

    /** Channels each of which uses some of the suppliers, in several places. */
    static PrivacyNotice many(int channels, int processors) {
        List<String> places = List.of("UK", "IE", "US", "IN");
        PrivacyNotice.Builder notice = PrivacyNotice.builder();
        notice.id("n").title("Notice").language("en-GB").addLaws(Law.UK_GDPR);
        for (int i = 0; i < processors; i++) {
            notice.putProcessors(
                    Identifier.of("p-" + i),
                    supplier("Supplier " + i + " of this and that".repeat(i % 4), places.get(i % 4))
                            .build());
        }
        for (int i = 0; i < channels; i++) {
            int channel = i;
            List<Identifier> used = IntStream.range(0, processors)
                    .filter(it -> (it * 7 + channel * 5) % 4 == 0)
                    .mapToObj(it -> Identifier.of("p-" + it))
                    .toList();
            notice.putChannels(
                    Identifier.of("c-" + i),
                    OnlineForm.builder().title("Channel " + i).processors(used).build());
        }
        return notice.build();
    }

    private static Processor.Builder supplier(String name, String place) {
        Processor.Builder supplier = Processor.builder();
        supplier.name(name).addLocations(DataLocation.of(place));
        return supplier;
    }

    private static Set<String> pictureEdges(DataFlowPicture picture) {
        Set<String> edges = new TreeSet<>();
        for (Element path : read(picture.toSvg()).select("path > title")) {
            edges.add(path.text());
        }
        return edges;
    }

    /** What stands after one of the labels in the second cell, up to the next label. */
    private static List<String> held(List<List<Block>> row, String label) {
        List<String> held = new ArrayList<>();
        String under = "";
        for (String said : said(row.get(1))) {
            String words = said;
            for (String known : List.of(COMES_IN, IS_IN)) {
                if (said.startsWith(known)) {
                    under = known;
                    words = said.substring(known.length()).strip();
                }
            }
            if (under.equals(label) && !words.isEmpty()) {
                held.add(words);
            }
        }
        return held;
    }

    private static Set<String> tableEdges(DataFlowPicture picture) {
        Set<String> edges = new TreeSet<>();
        for (List<List<Block>> row : picture.table().rows()) {
            String noted = said(row.get(0)).get(0);
            String receiver = noted.substring(0, noted.lastIndexOf(" ("));
            held(row, COMES_IN).forEach(it -> edges.add(it + ARROW + receiver));
            held(row, IS_IN).forEach(it -> edges.add(receiver + ARROW + it.replace(" (outside the UK)", "")));
        }
        return edges;
    }

    private static List<String> said(List<Block> cell) {
        List<String> said = new ArrayList<>();
        for (Block block : cell) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(it -> said.addAll(said(it)));
            } else {
                said.add(Inline.plainText(((Block.Paragraph) block).content()));
            }
        }
        return said;
    }

    private static String words(DataFlowPicture picture) {
        return String.join(" ", read(picture.toSvg()).select("text").eachText());
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<int[]> boxes(Document svg) {
        List<int[]> boxes = new ArrayList<>();
        for (Element box : svg.select("rect[stroke]")) {
            int x = Integer.parseInt(box.attr("x"));
            int y = Integer.parseInt(box.attr("y"));
            boxes.add(new int[] {x, y, x + Integer.parseInt(box.attr("width")), y + Integer.parseInt(box.attr("height"))
            });
        }
        return boxes;
    }

    private static int[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static Document read(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }
}
