package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;

/** Every hostile text in every field that takes text: the shape stays, and the text comes back as often as a harmless one. */
class HostileEverywhereTest {
    private static final String HARMLESS = "harmless";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a form is made of, and the words in it. */
    private record Read(List<String> skeleton, String words) {}

    @Test
    void inAPageWithAPicture() {
        HtmlRenderer page = HtmlRenderer.builder().build();
        assertOnlyWordsChange(Hostile.TEXTS, document -> html(page.render(document)));
    }

    /** Text has no shape that could change, so that some of the texts are enough. */
    @Test
    void inPlainText() {
        TextRenderer text = TextRenderer.builder().build();
        List<String> some = IntStream.range(0, Hostile.TEXTS.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(Hostile.TEXTS::get)
                .toList();
        assertOnlyWordsChange(some, document -> new Read(List.of(), text.render(document)));
    }

    private static void assertOnlyWordsChange(List<String> texts, Function<NoticeDocument, Read> form) {
        List<Read> harmless = read(HARMLESS, form);
        texts.parallelStream().forEach(text -> {
            List<Read> hostile = read(text, form);
            for (int i = 0; i < hostile.size(); i++) {
                String words = hostile.get(i).words();
                assertThat(hostile.get(i).skeleton())
                        .as(text)
                        .isEqualTo(harmless.get(i).skeleton());
                assertThat(count(text, words) + count(HARMLESS, words))
                        .as(text)
                        .isGreaterThanOrEqualTo(count(HARMLESS, harmless.get(i).words()));
            }
        });
    }

    private static List<Read> read(String text, Function<NoticeDocument, Read> form) {
        List<Read> read = new ArrayList<>();
        for (PrivacyNotice notice : Specimen.filledEverywhere(text)) {
            read.add(form.apply(NoticeComposer.full().pictured().compose(notice)));
        }
        return read;
    }

    /** A picture's words are cut into lines to fit, each an element; the table beside it has them whole. */
    private static Read html(String html) {
        Document document = Jsoup.parse(html);
        document.select("tspan").remove();
        List<String> skeleton = new ArrayList<>();
        for (Element element : document.select("*")) {
            skeleton.add(element.tagName() + element.attributes().size() + element.className());
        }
        return new Read(skeleton, document.wholeText());
    }

    /** How often the text is among the words, whatever white space there is. */
    private static int count(String text, String words) {
        String wanted = SPACES.matcher(text).replaceAll("");
        String all = SPACES.matcher(words).replaceAll("");
        int count = 0;
        for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }
}
