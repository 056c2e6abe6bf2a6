package org.noticekit.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.Specimen;
import org.noticekit.render.Spoken;
import org.noticekit.render.TextRenderer;

/** A page is in one language: whatever a notice holds, no English word of ours is on a Welsh page. */
class OneLanguageTest {
    private static final PhraseBook ENGLISH = PhraseBook.read("en").orElseThrow();
    private static final Map<Spoken, List<String>> FORMS = new ConcurrentHashMap<>();
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}&&[\\x{0}-\\x{FFFF}]]+");
    private static final Pattern BRACED = Pattern.compile("\\{(?:[^}|]*\\|)?([^}]*)\\}");
    private static final Pattern GAP = Pattern.compile("\\{[^}|]*\\}");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(://|@)\\S*");

    /** What people hear or see that is not in the text of a page. */
    private static final Set<String> SAID_IN_ATTRIBUTES = Set.of("alt", "aria-label", "content", "title");

    /** Words of specimens: of their texts, and of names that are made of their keys. */
    private static final Set<String> OF_SPECIMENS = Set.of(
            "lorem",
            "ipsum",
            "dolor",
            "amet",
            "consectetur",
            "adipiscing",
            "tempor",
            "incididunt",
            "labore",
            "dolore",
            "magna",
            "aliqua",
            "javascript",
            "amp",
            "controller",
            "document",
            "key",
            "processor",
            "recipient");

    /** Every word is one of the language's own phrases or of the notice's texts; the form adds none. */
    @ParameterizedTest
    @EnumSource(names = {"WELSH", "GERMAN"})
    void everyWordIsOfTheLanguageOrOfTheNotice(Spoken language) {
        Set<String> known = new HashSet<>(OF_SPECIMENS);
        PhraseBook own = PhraseBook.read(language.tag()).orElseThrow();
        own.keys().forEach(key -> known.addAll(words(withoutGaps(own.pattern(key)))));

        forms(language).forEach(form -> assertThat(words(form)).isSubsetOf(known));
    }

    @ParameterizedTest
    @EnumSource(names = {"WELSH", "GERMAN"})
    void noEnglishPhraseIsThere(Spoken language) {
        PhraseBook own = PhraseBook.read(language.tag()).orElseThrow();
        String all = own.keys().stream()
                .map(key -> withoutGaps(own.pattern(key)))
                .collect(Collectors.joining("\n", "\n", "\n"));
        Map<String, Set<String>> english = byPiece(pieces(ENGLISH).filter(piece -> !isIn(all, piece)));

        assertThat(english).hasSizeGreaterThan(700);
        forms(language).forEach(form -> assertThat(among(english, form)).noneMatch(piece -> isIn(form, piece)));
    }

    /** The test before could not fail if the phrases were not on the page as they are in the book. */
    @ParameterizedTest
    @EnumSource(names = "ENGLISH")
    void englishPhrasesAreOnAnEnglishPage(Spoken language) {
        Map<String, Set<String>> english = byPiece(pieces(ENGLISH));
        Set<String> found = new HashSet<>();

        forms(language)
                .forEach(form ->
                        among(english, form).filter(piece -> isIn(form, piece)).forEach(found::add));

        assertThat(found).hasSizeGreaterThan(700);
    }

    private static Stream<String> forms(Spoken language) {
        return FORMS.computeIfAbsent(language, it -> made(it).toList()).stream();
    }

    /** Many notices, so that every field of every type is in one or another, in each form and depth. */
    private static Stream<String> made(Spoken language) {
        HtmlRenderer html = HtmlRenderer.builder().build();
        TextRenderer text = TextRenderer.builder().width(100_000).build();
        return IntStream.range(0, 40).boxed().flatMap(seed -> {
            PrivacyNotice notice = Specimen.in(language, seed, 0.8).notice();
            Stream<NoticeComposer> depths = Stream.concat(
                    Stream.of(NoticeComposer.full().pictured(), NoticeComposer.summary()),
                    notice.channels().keySet().stream().map(NoticeComposer::justInTime));
            return depths.map(depth -> depth.compose(notice))
                    .flatMap(document -> Stream.of(said(Jsoup.parse(html.render(document))), text.render(document)))
                    .map(form -> ADDRESS.matcher(form).replaceAll(" "));
        });
    }

    private static String said(Document page) {
        Stream<String> attributes = page.getAllElements().stream()
                .flatMap((Element element) -> element.attributes().asList().stream())
                .filter(attribute -> SAID_IN_ATTRIBUTES.contains(attribute.getKey()))
                .map(Attribute::getValue)
                .filter(value -> !value.startsWith("width="));
        return Stream.concat(Stream.of(page.text(), page.title()), attributes).collect(Collectors.joining(" \n "));
    }

    /** The words between gaps, if there are any that are long enough to be told apart. */
    private static Stream<String> pieces(PhraseBook book) {
        return book.keys().stream()
                .filter(key -> !key.startsWith("place."))
                .flatMap(key -> GAP.splitAsStream(book.pattern(key)))
                .map(String::strip)
                .filter(piece -> WORD.matcher(piece).find())
                .filter(piece -> !OF_SPECIMENS.contains(piece.toLowerCase(Locale.ROOT)))
                .distinct();
    }

    /** Each piece with its words. */
    private static Map<String, Set<String>> byPiece(Stream<String> pieces) {
        return pieces.collect(Collectors.toMap(piece -> piece, OneLanguageTest::letters));
    }

    /** The pieces all of whose words are words of the text: no other can be in it, and these are soon told. */
    private static Stream<String> among(Map<String, Set<String>> pieces, String text) {
        Set<String> words = letters(text);
        return pieces.entrySet().stream()
                .filter(piece -> words.containsAll(piece.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The words, as {@link #isIn} tells where they end. */
    private static Set<String> letters(String text) {
        return LETTERS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether the piece is there, not as a part of longer words. */
    private static boolean isIn(String text, String piece) {
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            int end = at + piece.length();
            boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = end == text.length()
                    || !Character.isLetter(text.charAt(end))
                    || !Character.isLetter(text.charAt(end - 1));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static String withoutGaps(String pattern) {
        return BRACED.matcher(GAP.matcher(pattern).replaceAll(" ")).replaceAll("$1");
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
