package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.noticekit.render.document.NoticeDocument;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** A page can say what it says to machines too. */
class JsonLdInPageTest {
    private static final HtmlRenderer PAGE = HtmlRenderer.builder().build();
    private static final NoticeDocument DOCUMENT = NoticeComposer.full().compose(DataFlowPictureTest.many(1, 1));
    private static final JsonFactory JSON = new JsonFactory();

    @Property(seed = "20261123")
    void itIsTheSameJsonWhateverItSays(@ForAll("texts") String text) {
        String json =
                "{\"name\":\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"}";
        Document page = Jsoup.parse(PAGE.render(DOCUMENT, json));

        try (JsonParser parser = JSON.createParser(
                ObjectReadContext.empty(),
                page.expectFirst("head > script[type=application/ld+json]").data())) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(parser.nextName()).isEqualTo("name");
            assertThat(parser.nextStringValue()).isEqualTo(text);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isNull();
        }
        page.select("script").remove();
        assertThat(page.outerHtml().replaceAll("\\s", ""))
                .as("the rest of the page")
                .isEqualTo(Jsoup.parse(PAGE.render(DOCUMENT)).outerHtml().replaceAll("\\s", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Hostile.TEXTS),
                Arbitraries.of("</script><script>alert(1)</script>", "<!--<script>", "]]>", "&amp;", "\u2028"),
                Arbitraries.strings().all());
    }

    @Test
    void aFragmentHasNoPlaceForIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlRenderer.builder().fragment().build().render(DOCUMENT, "{}"));
    }
}
