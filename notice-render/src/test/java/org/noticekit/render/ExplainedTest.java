package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;

/** On request, everything that a notice says tells where it comes from, and nothing else changes. */
class ExplainedTest {
    private static final Pattern MARK = Pattern.compile("zq\\d{5}qz|0800 \\d{6}");
    private static final HtmlRenderer PAGE = HtmlRenderer.builder().build();
    private static final HtmlRenderer CMS_SAFE =
            HtmlRenderer.builder().cmsSafe().build();
    private static final NoticeComposer FULL = NoticeComposer.full();
    private static final NoticeComposer PICTURED = FULL.pictured();

    @Property(seed = "20261123", tries = 100)
    void whateverIsInTheNotice(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.5) double density) {
        assertEverythingTellsWhereItComesFrom(Specimen.of(seed, density));
    }

    @Test
    void whateverTheModelCanHold() {
        Set<String> unsaid = new TreeSet<>();
        IntStream.range(0, 40).forEach(seed -> {
            Specimen specimen = Specimen.of(seed, 0.9);
            assertEverythingTellsWhereItComesFrom(specimen);
            unsaid.addAll(unsaid(specimen));
        });
        assertThat(unsaid)
                .as("fields that no words come from, but for what only machines read")
                .containsExactly("PrivacyNotice.id", "PrivacyNotice.language");
    }

    private static void assertEverythingTellsWhereItComesFrom(Specimen specimen) {
        Document page = Jsoup.parse(PAGE.render(PICTURED.explained().compose(specimen.notice())));
        page.select("svg").remove();
        List<String> wrong = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Element span : page.select("[data-field]")) {
            check(span, specimen, wrong, told);
        }
        wrong.addAll(unsourced(page));
        assertThat(wrong).isEmpty();
        assertThat(told).containsAll(marks(page.body().text()));
    }

    /** Words come from the value that they say, or from what holds all values that they say together, or are a name. */
    private static void check(Element span, Specimen specimen, List<String> wrong, Set<String> told) {
        NoticePath field = NoticePath.parse(span.attr("data-field"));
        Optional<Object> value = Values.at(specimen.notice(), field);
        if (value.isEmpty()) {
            wrong.add("nothing is at " + field);
            return;
        }
        Optional<NoticePath> nearest = Optional.empty();
        for (String mark : said(span)) {
            NoticePath at = Objects.requireNonNull(specimen.paths().get(mark), mark);
            if (at.startsWith(field)) {
                told.add(mark);
                nearest = Optional.of(nearest.map(it -> shared(it, at)).orElse(at));
            } else if (!Values.refersTo(value.get(), at)) {
                wrong.add(mark + ", which is at " + at + ", is said to come from " + field);
            }
        }
        if (nearest.isPresent() && !nearest.get().equals(field) && !Values.isSaidAsOne(value.get())) {
            wrong.add("\"" + span.text() + "\" comes from " + nearest.get() + ", not " + field);
        }
    }

    private static NoticePath shared(NoticePath one, NoticePath other) {
        NoticePath at = one;
        while (!other.startsWith(at)) {
            at = at.parent().orElseThrow();
        }
        return at;
    }

    private static List<String> said(Element span) {
        List<String> said = marks(span.text());
        span.select("a[href*=uq]").forEach(link -> said.add(link.attr("href")));
        return said;
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return marks;
    }

    private static List<String> unsourced(Document page) {
        List<String> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isSourced(text.parent())) {
                        marks(text.text()).forEach(mark -> found.add(mark + " has no source"));
                    }
                },
                page.body());
        return found;
    }

    private static boolean isSourced(@Nullable Node parent) {
        return parent instanceof Element element && element.closest("[data-field]") != null;
    }

    /** The fields with a value of which no words come from it or from what holds it together with others. */
    private static Set<String> unsaid(Specimen specimen) {
        Document page = Jsoup.parse(PAGE.render(FULL.explained().compose(specimen.notice())));
        Set<NoticePath> told = new LinkedHashSet<>();
        page.select("[data-field]").forEach(it -> told.add(NoticePath.parse(it.attr("data-field"))));
        Set<String> unsaid = new TreeSet<>();
        specimen.fields().forEach((at, field) -> {
            NoticePath nearest = at;
            while (!told.contains(nearest) && nearest.parent().isPresent()) {
                nearest = nearest.parent().get();
            }
            Object value = Values.at(specimen.notice(), nearest).orElseThrow();
            if (!nearest.equals(at) && !Values.isSaidAsOne(value)) {
                unsaid.add(field);
            }
        });
        return unsaid;
    }

    @Property(seed = "20261123", tries = 40)
    void theTextIsTheSameWithAndWithoutSources(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.6) double density) {
        PrivacyNotice notice = Specimen.of(seed, density).notice();
        for (NoticeComposer composer : composers(notice)) {
            NoticeDocument plain = composer.compose(notice);
            NoticeDocument explained = composer.explained().compose(notice);

            assertThat(Unsourced.of(explained)).isEqualTo(plain);
            assertThat(TextRenderer.builder().build().render(explained))
                    .isEqualTo(TextRenderer.builder().build().render(plain));
            assertThat(CMS_SAFE.render(explained)).isEqualTo(CMS_SAFE.render(plain));
            assertThat(PAGE.render(plain)).doesNotContain("data-");
            Document page = Jsoup.parse(PAGE.render(explained));
            page.select("svg").remove();
            assertThat(unsourced(page)).isEmpty();
            assertThat(page.select("[data-field] [data-field]")).isEmpty();
        }
    }

    private static List<NoticeComposer> composers(PrivacyNotice notice) {
        List<NoticeComposer> composers = new ArrayList<>(List.of(FULL, PICTURED, NoticeComposer.summary()));
        notice.channels().forEach((key, channel) -> {
            composers.add(NoticeComposer.justInTime(key));
            channel.activities().keySet().forEach(it -> composers.add(NoticeComposer.justInTime(key, it)));
        });
        notice.activities().keySet().forEach(it -> composers.add(NoticeComposer.justInTimeOfActivity(it)));
        return composers;
    }
}
