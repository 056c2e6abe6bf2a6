package org.noticekit.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.TimePeriod;
import org.noticekit.render.document.Inline;

/** Each language says all that English says, in words of its own. */
class LanguagesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "noticekit", "render", "compose");
    private static final Pattern FILE = Pattern.compile("phrases_([a-z]+)\\.properties");
    private static final PhraseBook ENGLISH = PhraseBook.read("en").orElseThrow();

    private static final Pattern BRACED = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Phrases that part others, and so begin or end with a space. */
    private static final Set<String> PARTING = Set.of("list.last", "list.next", "name.next", "purpose.next");

    /** Small English words that are no words of the other languages. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "and", "are", "can", "for", "from", "have", "how", "its", "not", "our", "that", "the", "their", "they",
            "this", "what", "when", "where", "which", "who", "whom", "whose", "why", "with", "without", "you", "your");

    /** Words that a language shares with English, apart from names. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "cy",
            Set.of("contract", "hindi", "pashto", "tigrinya"),
            "de",
            Set.of(
                    "april",
                    "august",
                    "blogs",
                    "cookie",
                    "gujarati",
                    "hindi",
                    "name",
                    "newsletter",
                    "november",
                    "organisation",
                    "profiling",
                    "somali",
                    "tamil",
                    "tigrinya",
                    "urdu",
                    "september",
                    "website"));

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        }
    }

    static List<String> others() throws IOException {
        return languages().stream().filter(it -> !it.equals("en")).toList();
    }

    @Test
    void theseAreThere() throws IOException {
        assertThat(languages()).contains("cy", "de", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPhraseIsDefinedTwice(String language) throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(Files.readAllLines(FOLDER.resolve("phrases_" + language + ".properties")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .allSatisfy(line -> assertThat(seen.add(line.substring(0, line.indexOf('='))))
                        .as(line)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageHasThePhrasesOfEnglishEachInTheFormsInWhichItCounts(String language) {
        PhraseBook book = book(language);
        Set<String> wanted = new TreeSet<>();
        for (String key : ENGLISH.keys()) {
            String group = group(key);
            if (counted().contains(group)) {
                book.plurals().forms().forEach(form -> wanted.add(group + "." + form));
            } else {
                wanted.add(key);
            }
        }

        assertThat(counted()).containsExactly("period.days", "period.months", "period.weeks", "period.years");
        assertThat(book.keys()).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPhraseHasTheGapsOfTheEnglishOne(String language) {
        PhraseBook book = book(language);

        assertThat(book.keys())
                .allSatisfy(key -> assertThat(gaps(book.pattern(key))).as(key).isEqualTo(gaps(english(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPhraseIsWrittenCleanly(String language) {
        PhraseBook book = book(language);

        assertThat(book.keys()).allSatisfy(key -> {
            String pattern = book.pattern(key);
            assertThat(pattern).as(key).isNotBlank().doesNotContain("  ");
            assertThat(Normalizer.isNormalized(pattern, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(pattern.equals(pattern.strip())).as(key).isEqualTo(!PARTING.contains(key));
            assertThat(stop(pattern)).as(key).isEqualTo(stop(english(key)));
        });
    }

    /** A sentence ends as a sentence, a label as a label, and a name as neither. */
    private static String stop(String pattern) {
        String last = pattern.substring(pattern.length() - 1);
        return ".:;".contains(last) ? last : "";
    }

    /** Otherwise a phrase could be left as it was copied from the English file. */
    @ParameterizedTest
    @MethodSource("others")
    void noPhraseIsEnglish(String language) {
        PhraseBook book = book(language);
        Set<String> shared = SHARED.getOrDefault(language, Set.of());

        assertThat(book.keys())
                .allSatisfy(
                        key -> assertThat(words(book.pattern(key))).as(key).doesNotContainAnyElementsOf(ENGLISH_WORDS));
        assertThat(book.keys())
                .filteredOn(key -> !key.startsWith("place.") && !key.startsWith("jurisdiction."))
                .allSatisfy(key -> {
                    Set<String> own = words(book.pattern(key));
                    own.removeAll(shared);
                    if (!own.isEmpty()) {
                        assertThat(book.pattern(key)).as(key).isNotEqualToIgnoringCase(english(key));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "cy, DE, yr Almaen", "cy, US, yr Unol Daleithiau", "cy, GB, y Deyrnas Unedig", "cy, BE, Gwlad Belg",
        "cy, FR, Ffrainc", "cy, IE, Iwerddon", "cy, NL, yr Iseldiroedd", "cy, IN, India",
        "de, DE, Deutschland", "de, US, Vereinigte Staaten", "de, GB, Vereinigtes Königreich", "de, FR, Frankreich"
    })
    void countriesHaveTheirNames(String language, String place, String name) {
        assertThat(book(language).pattern("place." + place)).isEqualTo(name);
    }

    /** Which form goes with which number; a number that is in no row goes with "other". */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "one-other, -, 1, -, -, -",
                "irish, -, 1, 2, 3 4 5 6, 7 8 9 10",
                "welsh, 0, 1, 2, 3, 6",
            })
    void numbersGoWithTheFormsOfUnicode(String rule, String zero, String one, String two, String few, String many) {
        PluralRule plurals = PluralRule.of(rule);
        for (int number = 0; number <= 200; number++) {
            String expected = isAmong(number, zero)
                    ? "zero"
                    : isAmong(number, one)
                            ? "one"
                            : isAmong(number, two)
                                    ? "two"
                                    : isAmong(number, few) ? "few" : isAmong(number, many) ? "many" : "other";
            assertThat(plurals.form(number)).as("%s %d", rule, number).isEqualTo(expected);
            assertThat(plurals.forms()).contains(expected);
        }
    }

    private static boolean isAmong(int number, String numbers) {
        return numbers != null && List.of(numbers.split(" ")).contains(Integer.toString(number));
    }

    @Test
    void aLanguageCountsByTheRuleThatItsFileNames() {
        assertThat(ENGLISH.plurals()).isEqualTo(PluralRule.ONE_OTHER);
        assertThat(book("cy").plurals()).isEqualTo(PluralRule.WELSH);
        assertThat(book("de").plurals()).isEqualTo(PluralRule.ONE_OTHER);
    }

    @Test
    void aRuleThatNobodyHasWrittenIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> PluralRule.of("null"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberIsCounted(String language) {
        Words words = Words.of(LanguageTag.of(language));
        for (String group : counted()) {
            for (int number = 0; number <= 200; number++) {
                assertThat(said(words.counted(group, number))).startsWith(number + " ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 1 flwyddyn",
        "P2Y, 2 flynedd",
        "P3Y, 3 blynedd",
        "P4Y, 4 o flynyddoedd",
        "P5Y, 5 o flynyddoedd",
        "P6Y, 6 blynedd",
        "P7Y, 7 o flynyddoedd",
        "P10Y, 10 o flynyddoedd",
        "P25Y, 25 o flynyddoedd",
        "P1M, 1 mis",
        "P2M, 2 fis",
        "P3M, 3 mis",
        "P6M, 6 mis",
        "P18M, 18 mis",
        "P1W, 1 wythnos",
        "P2W, 2 wythnos",
        "P12W, 12 wythnos",
        "P1D, 1 diwrnod",
        "P2D, 2 ddiwrnod",
        "P3D, 3 diwrnod",
        "P28D, 28 diwrnod",
        "P90D, 90 diwrnod",
        "P1Y6M, '1 flwyddyn, 6 mis'"
    })
    void periodsInWelsh(String period, String said) {
        assertThat(said(Words.of(LanguageTag.of("cy")).period(TimePeriod.of(period))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 1 Jahr",
        "P2Y, 2 Jahre",
        "P1M, 1 Monat",
        "P6M, 6 Monate",
        "P1W, 1 Woche",
        "P3W, 3 Wochen",
        "P1D, 1 Tag",
        "P28D, 28 Tage",
        "P1Y6M, 1 Jahr und 6 Monate"
    })
    void periodsInGerman(String period, String said) {
        assertThat(said(Words.of(LanguageTag.of("de")).period(TimePeriod.of(period))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "cy, 2026-11-24, 24 Tachwedd 2026",
        "cy, 2024-06, Mehefin 2024",
        "cy, 2024, 2024",
        "cy-GB, 2026-01-01, 1 Ionawr 2026",
        "de, 2026-11-24, 24. November 2026",
        "de, 2024-06, Juni 2024",
        "de-AT, 2024, 2024"
    })
    void dates(String language, String date, String said) {
        assertThat(Words.of(LanguageTag.of(language)).date(NoticeDate.of(date)))
                .containsExactly(new Inline.Time(said, date));
    }

    private static PhraseBook book(String language) {
        return PhraseBook.read(language).orElseThrow();
    }

    /** The English phrase of the same key, or of the same group if it is one that is counted. */
    private static String english(String key) {
        return ENGLISH.pattern(counted().contains(group(key)) ? group(key) + ".other" : key);
    }

    /** The groups of phrases that have a form for each number. */
    private static Set<String> counted() {
        return ENGLISH.keys().stream()
                .filter(key -> key.endsWith(".one"))
                .map(LanguagesTest::group)
                .filter(group -> ENGLISH.keys().contains(group + ".other"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static List<String> gaps(String pattern) {
        return BRACED.matcher(pattern)
                .results()
                .map(gap -> gap.group(1))
                .filter(gap -> gap.indexOf('|') < 0)
                .sorted()
                .toList();
    }

    private static Set<String> words(String pattern) {
        return WORD.matcher(BRACED.matcher(pattern).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(List<Inline> words) {
        return Inline.plainText(words);
    }
}
