package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/** A notice in a language that runs from right to left and for which there are no phrases, so that ours are English. */
class RightToLeftTest {
    private static final String YAML = """
            notice: website
            title: إشعار الخصوصية
            language: ar
            controllers:
              council:
                name: Example County Council (UK).
                contact:
                  address: [1 High Street, Exampletown]
                  email: privacy@example.gov.uk
                  phones: ['+44 1632 960000']
            introduction: نحن نحمي بياناتك (www.example.gov.uk).
            channels:
              chat:
                type: live-chat
                title: الدردشة
                processors: [host]
                activities:
                  answer:
                    purposes: [الرد على أسئلتك]
                    retention: {type: fixed, period: P2Y, runsFrom: انتهاء المحادثة}
            processors:
              host: {name: Chat Host Ltd., provides: الدردشة, locations: [{place: IE}]}
              hidden: {provides: البريد, subProcessorOf: host}
            """;

    private final PrivacyNotice notice =
            NoticeReader.create().read(YAML, "notice.yaml").orThrow();

    @Test
    void aSentenceOfOursIsOneInItsOwnLanguageAndDirection() {
        Element sentence = page().getElementsContainingOwnText("We keep it for").get(0);

        assertThat(sentence.attr("lang")).isEqualTo("en");
        assertThat(sentence.attr("dir")).isEqualTo("ltr");
        assertThat(sentence.text()).contains("2 years").contains("انتهاء المحادثة");
        Element event = sentence.getElementsContainingOwnText("انتهاء المحادثة").get(0);
        assertThat(event.attr("lang")).isEqualTo("ar");
        assertThat(event.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void whatRunsTheOtherWayKeepsItsMarksAtItsEnds() {
        Document page = page();

        assertThat(directionOf(page, "Example County Council (UK).")).isEqualTo("ltr");
        assertThat(directionOf(page, "1 High Street")).isEqualTo("ltr");
        assertThat(directionOf(page, "+44 1632 960000")).isEqualTo("ltr");
        assertThat(directionOf(page, "privacy@example.gov.uk")).isEqualTo("ltr");
        assertThat(directionOf(page, "نحن نحمي بياناتك")).isEqualTo("rtl");
    }

    @Test
    void noEnglishWordOfOursPassesForArabic() {
        Document page = page();

        page.getElementsContainingOwnText("We keep it for")
                .forEach(it -> assertThat(languageOf(it)).isEqualTo("en"));
        page.getElementsContainingOwnText("Where your data goes")
                .forEach(it -> assertThat(languageOf(it)).isEqualTo("en"));
        assertThat(page.select("svg text:contains(Who receives it)"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(languageOf(it)).isEqualTo("en"));
        assertThat(page.select("svg tspan:contains(الدردشة)")).isNotEmpty().allSatisfy(it -> assertThat(languageOf(it))
                .isEqualTo("ar"));
        assertThat(page.select("svg > title, svg > desc"))
                .allSatisfy(it -> assertThat(languageOf(it)).isEqualTo("en"));
    }

    @Test
    void aFileTellsLanguagesAsXmlDoes() {
        assertThat(DataFlowPicture.of(notice).toSvg())
                .contains("lang=\"ar\" xml:lang=\"ar\"")
                .contains("<desc id=\"flow_description\" lang=\"en\" xml:lang=\"en\">")
                .contains(">a supplier of </tspan>البريد");
    }

    @Test
    void aPageThatRunsFromLeftToRightHasNoneOfThis() {
        PrivacyNotice english = NoticeReader.create()
                .read(YAML.replace("language: ar", "language: en"), "notice.yaml")
                .orThrow();

        assertThat(HtmlRenderer.builder().build().render(english))
                .doesNotContain("<bdi")
                .doesNotContain("dir=");
    }

    private Document page() {
        return Jsoup.parse(HtmlRenderer.builder()
                .build()
                .render(NoticeComposer.full().pictured().compose(notice)));
    }

    private static String directionOf(Document page, String words) {
        Element element = page.body().getElementsContainingOwnText(words).get(0);
        return Objects.requireNonNull(element.closest("[dir]")).attr("dir");
    }

    private static String languageOf(Element element) {
        return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
    }
}
