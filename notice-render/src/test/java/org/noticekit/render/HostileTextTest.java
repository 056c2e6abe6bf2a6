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
 * Every hostile text, and every field that can hold one, in every form: a parser sees the shape that harmless texts have,
 * and each text stands whole in its place. With {@code mvn verify -Pnightly} every text is in every field.
 */
class HostileTextTest {
    /** So wide that no line is broken. */
    private static final int WIDE = 5_000;

    /**
     * A page, which all go through, the other forms of HTML, among which they are shared out, Markdown and plain text: a
     * notice is made and put in order once for all of them.
     */
    @Test
    void changesNoPageAndNoMarkdownAndNoPlainText() {
        HtmlRenderer page = HtmlForms.PLAIN_PAGE.renderer();
        HtmlRenderer[] others = Stream.of(HtmlForms.values())
                .filter(form -> form != HtmlForms.PLAIN_PAGE)
                .map(HtmlForms::renderer)
                .toArray(HtmlRenderer[]::new);
        MarkdownRenderer markdown = MarkdownRenderer.builder().build();
        TextRenderer text = TextRenderer.builder().width(WIDE).build();

        Met met = check(
                NoticeComposer.full()::compose,
                it -> it,
                List.of(
                        (document, round) -> Shape.ofHtml(page.render(document)),
                        (document, round) -> Shape.ofHtml(others[round % others.length].render(document)),
                        (document, round) -> Shape.ofMarkdown(markdown.render(document)),
                        (document, round) -> Shape.ofText(text.render(document))));

        assertThat(met.fields()).as("fields whose texts are in all of them").isEqualTo(HostileNotices.FIELDS);
        assertThat(met.texts()).containsExactlyInAnyOrderElementsOf(HostileNotices.TEXTS);
        assertThat(met.rounds().stream().map(round -> round % others.length).distinct())
                .as("other forms of HTML that were met")
                .hasSize(others.length);
    }

    /** A picture has names and little else. */
    @Test
    void changesNoPicture() {
        Met met = check(
                DataFlowPicture::of,
                Shape::withoutSpace,
                List.of(
                        (picture, round) -> Shape.ofSvg(picture.toSvg()),
                        (picture, round) -> Shape.ofSvg(picture.narrow().toSvg()),
                        (picture, round) -> Shape.ofSvg(picture.toSvgElement("x-"))));

        assertThat(met.fields())
                .contains(
                        "Processor.name", "Recipient.name", "Recipient.category", "OnlineForm.title", "Controller.name")
                .isSubsetOf(HostileNotices.FIELDS);
        assertThat(met.texts()).containsExactlyInAnyOrderElementsOf(HostileNotices.TEXTS);
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

    /** Which fields' texts are in all of the forms that were compared, which texts stood there, and in which rounds. */
    private record Met(Set<String> fields, Set<String> texts, Set<Integer> rounds) {}

    /** Compares the notices of every round that is looked at in each form. */
    private static <T> Met check(
            Function<PrivacyNotice, T> made,
            UnaryOperator<String> written,
            List<BiFunction<T, Integer, List<String>>> forms) {
        Met met = new Met(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (int which = 0; which < HostileNotices.MARKED.size(); which++) {
            Specimen marked = HostileNotices.MARKED.get(which);
            T plain = made.apply(marked.notice());
            Set<String> marks = Shape.marks(forms.get(0).apply(plain, 0));
            forms.forEach(form -> marks.retainAll(Shape.marks(form.apply(plain, 0))));
            if (marks.isEmpty()) {
                continue;
            }
            int[] rounds = HostileNotices.rounds(which).toArray();
            marks.forEach(mark -> {
                met.fields().add(marked.field(mark));
                IntStream.of(rounds)
                        .mapToObj(round -> HostileNotices.text(mark, round))
                        .forEach(met.texts()::add);
            });
            IntStream.of(rounds).forEach(met.rounds()::add);
            IntStream.of(rounds).parallel().forEach(round -> {
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
        return met;
    }
}
