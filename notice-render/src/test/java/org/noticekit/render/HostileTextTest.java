package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.WebAddress;

/**
 * Every hostile text in every field that can hold one, in every form: a parser sees the shape that harmless texts have, and
 * each text stands whole in its place.
 */
class HostileTextTest {
    /** So wide that no line is broken. */
    private static final int WIDE = 5_000;

    /** A page, which every text in every field goes through, and the other forms of HTML, among which they are shared out. */
    @Test
    void changesNoPage() {
        HtmlForms[] forms = HtmlForms.values();
        HtmlRenderer page = HtmlForms.PLAIN_PAGE.renderer();
        HtmlRenderer[] others = Stream.of(forms)
                .filter(form -> form != HtmlForms.PLAIN_PAGE)
                .map(HtmlForms::renderer)
                .toArray(HtmlRenderer[]::new);

        assertThat(check(
                        NoticeComposer.full()::compose,
                        it -> it,
                        List.of(
                                (document, round) -> Shape.ofHtml(page.render(document)),
                                (document, round) -> Shape.ofHtml(others[round % others.length].render(document)))))
                .as("fields whose texts are in it")
                .isEqualTo(HostileNotices.FIELDS);
    }

    @Test
    void changesNoMarkdownAndNoPlainText() {
        MarkdownRenderer markdown = MarkdownRenderer.builder().build();
        TextRenderer text = TextRenderer.builder().width(WIDE).build();

        assertThat(check(
                        NoticeComposer.full()::compose,
                        it -> it,
                        List.of(
                                (document, round) -> Shape.ofMarkdown(markdown.render(document)),
                                (document, round) -> Shape.ofText(text.render(document)))))
                .as("fields whose texts are in both")
                .isEqualTo(HostileNotices.FIELDS);
    }

    /** A picture has names and little else. */
    @Test
    void changesNoPicture() {
        assertThat(check(
                        DataFlowPicture::of,
                        Shape::withoutSpace,
                        List.of(
                                (picture, round) -> Shape.ofSvg(picture.toSvg()),
                                (picture, round) -> Shape.ofSvg(picture.narrow().toSvg()),
                                (picture, round) -> Shape.ofSvg(picture.toSvgElement("x-")))))
                .contains(
                        "Processor.name", "Recipient.name", "Recipient.category", "OnlineForm.title", "Controller.name")
                .isSubsetOf(HostileNotices.FIELDS);
    }

    /** A new type of value is to be looked at here: what holds any text belongs among the fields of the hostile notices. */
    @Test
    void whatElseTheModelHoldsLetsNoMarkupThrough() {
        assertThat(ModelTypes.allFields().stream()
                        .map(ModelTypes.Field::element)
                        .filter(type -> !type.isEnum() && !type.isInterface()))
                .containsOnly(
                        Text.class,
                        Prose.class,
                        EmailAddress.class,
                        PhoneNumber.class,
                        WebAddress.class,
                        LanguageTag.class,
                        Identifier.class,
                        NoticeDate.class,
                        TimePeriod.class,
                        Place.class,
                        Boolean.class,
                        Integer.class);
        assertThat(HostileNotices.ROUNDS).isGreaterThan(500);
    }

    /** Compares the notices of every round in each form, and tells which fields' texts are in all of these forms. */
    private static <T> Set<String> check(
            Function<PrivacyNotice, T> made,
            UnaryOperator<String> written,
            List<BiFunction<T, Integer, List<String>>> forms) {
        Set<String> fields = new TreeSet<>();
        for (Specimen marked : HostileNotices.MARKED) {
            T plain = made.apply(marked.notice());
            Set<String> marks = Shape.marks(forms.get(0).apply(plain, 0));
            forms.forEach(form -> marks.retainAll(Shape.marks(form.apply(plain, 0))));
            marks.forEach(mark -> fields.add(marked.field(mark)));
            if (!marks.isEmpty()) {
                IntStream.range(0, HostileNotices.ROUNDS).parallel().forEach(round -> {
                    T harmless = made.apply(HostileNotices.harmless(marked, round));
                    T hostile = made.apply(HostileNotices.hostile(marked, round));
                    UnaryOperator<String> texts = HostileNotices.texts(round);
                    for (BiFunction<T, Integer, List<String>> form : forms) {
                        Shape.assertSame(
                                form.apply(harmless, round),
                                form.apply(hostile, round),
                                mark -> written.apply(texts.apply(mark)));
                    }
                });
            }
        }
        return fields;
    }
}
