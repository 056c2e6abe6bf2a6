package org.noticekit.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.finding.Finding;
import org.noticekit.internal.EnumWords;
import org.noticekit.io.NoticeFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.NoticeSchema;
import org.noticekit.io.ReadResult;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;
import org.noticekit.validate.NoticeValidator;

/** What {@code notice init} begins: readable, canonical, and with nothing wrong but what only its author can say. */
class StarterTest {

    /** All that may be found in a notice that was begun, and why only the author can answer it. */
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            entry("purpose-lawful-basis", "the basis depends on the law under which they act"),
            entry("recipients-present", "they know who else gets the data"),
            entry("retention-present", "they decide how long to keep it"),
            entry("data-categories-direct", "they know what their forms ask for"),
            entry("data-categories-indirect", "they know what others send them"),
            entry("data-source", "they know who sends it"),
            entry("indirect-timing", "they decide when they tell people"),
            entry("provision-statutory-or-contractual", "they know whether people must answer"),
            entry("rights-listed", "which rights there are depends on the bases"),
            entry("complaint-to-controller", "they know how they deal with complaints"),
            entry("complaint-to-regulator", "it stands among the examples, for them to say"),
            entry("dpo-designated", "they know their officer"),
            entry("dpo-not-mandatory-local-council", "whether they have an officer all the same"),
            entry("controller-contact-multiple", "they know their address and telephone"),
            entry("alternative-formats", "they know which they can make"),
            entry("adm-none-stated", "whether a computer decides"),
            entry("transfer-none-stated", "whether data leaves the country"),
            entry("cookie-policy-link", "they know where their page on cookies is"),
            entry("external-links", "whether they link to others"),
            entry("foi-disclosure", "how they answer requests for information"),
            entry("statutory-disclosures", "to whom the law makes them pass data on"),
            entry("retention-schedule-link", "they know where their schedule is"),
            entry("email-not-secure", "what people should not send by email"),
            entry("live-chat", "who runs the chat"),
            entry("payments", "who handles card details"),
            entry("server-logs", "what their servers record"),
            entry("social-media-embeds", "which platforms they use, and how"),
            entry("cctv-separate", "they know where the notice about cameras is"));

    /** What is asked of every notice. */
    private static final Set<String> ALWAYS = Set.of(
            "purpose-lawful-basis",
            "recipients-present",
            "retention-present",
            "rights-listed",
            "complaint-to-regulator");

    private static final NoticeValidator VALIDATOR =
            NoticeValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();

    static Stream<StarterAnswers> everyKindWithEveryChannel() {
        return Arrays.stream(ControllerKind.values())
                .flatMap(kind -> Arrays.stream(StarterLanguage.values()).flatMap(language -> Stream.concat(
                                StarterWords.CHANNELS.keySet().stream().map(Set::of),
                                Stream.of(StarterWords.CHANNELS.keySet()))
                        .map(channels -> answers("Example Council", kind, language, channels))));
    }

    @ParameterizedTest
    @MethodSource("everyKindWithEveryChannel")
    void whatIsFoundAsksForAnswersOnly(StarterAnswers answers) {
        ReadResult read = read(answers);

        assertThat(read.findings()).isEmpty();
        Set<String> rules = rules(read.orThrow());
        assertThat(QUESTIONS.keySet()).containsAll(rules);
        assertThat(rules).containsAll(ALWAYS);
        assertThat(read.isWrittenAs(NoticeFormatter.format(read))).isTrue();
    }

    @Test
    void eachOfTheQuestionsIsAsked() {
        Set<String> asked = everyKindWithEveryChannel()
                .flatMap(answers -> rules(read(answers).orThrow()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(QUESTIONS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council: \"A\" & 'B' # C",
                "# no comment",
                "- [a, {b: *c}] &d !e | > % @ `",
                "Cyngor Sir Gâr \uD83C\uDFDB",
                "\u0645\u062C\u0644\u0633",
                "null",
                "2026-11-23",
                "a\\nb \\u0041",
                "${name} %s {0}"
            })
    void aNameIsKeptWhole(String name) {
        PrivacyNotice notice = read(answers(name, ControllerKind.OTHER, StarterLanguage.EN, Set.of("email")))
                .orThrow();

        assertThat(notice.controllers().values())
                .extracting(council -> council.name().map(Text::value))
                .containsExactly(Optional.of(name));
    }

    @Test
    void aNameOfTwoLinesIsOneLine() {
        String text = Starter.text(
                answers("Council\nnotice: other\n# x", ControllerKind.OTHER, StarterLanguage.EN, Set.of("email")),
                "website.yaml");

        assertThat(text).contains("\n    name: \"Council notice: other # x\"\n");
    }

    @Test
    void theFirstLineTellsEditorsTheSchemaAndTheKeyIsTheFilesName() {
        StarterAnswers answers =
                answers("Council", ControllerKind.LOCAL_COUNCIL, StarterLanguage.CY, Set.of("live-chat", "email"));

        assertThat(Starter.text(answers, "Our  Parish_2.yaml"))
                .startsWith("# yaml-language-server: $schema=" + NoticeSchema.FILE_NAME + "\n\n")
                .contains("\nnotice: our-parish-2\n", "\nlanguage: cy\n", "\nstatus: draft\n")
                .contains("          - ateb eich cwestiynau\n")
                .contains("\n    # Who answers (")
                .doesNotContain("cardData", "eu-institutions");
        assertThat(Starter.text(answers, "\u0645.yaml")).contains("\nnotice: website\n");
    }

    @Test
    void anInstitutionOfTheUnionIsJudgedByItsOwnLaw() {
        assertThat(Starter.text(
                        answers("Agency", ControllerKind.EU_INSTITUTION, StarterLanguage.EN, Set.of("email")),
                        "a.yaml"))
                .contains("\nlaws:\n  - eu-institutions\n")
                .contains("Regulation (EU) 2018/1725");
    }

    @Test
    void theExamplesForAnInstitutionOfTheUnionAreOfItsOwnLaw() {
        String institution = Starter.text(
                answers("Agency", ControllerKind.EU_INSTITUTION, StarterLanguage.EN, StarterWords.CHANNELS.keySet()),
                "a.yaml");
        String council = Starter.text(
                answers(
                        "Council",
                        ControllerKind.PRINCIPAL_AUTHORITY,
                        StarterLanguage.EN,
                        StarterWords.CHANNELS.keySet()),
                "a.yaml");

        assertThat(institution)
                .contains("\n#       name: European Data Protection Supervisor\n")
                .doesNotContain("Information Commission", "ICO", "UK", " Act ", "Privacy and Electronic")
                .doesNotContain("ecognised", "legitimate", "Parish", "Department for", "phones: [");
        assertThat(council).doesNotContain("2018/1725", "Supervisor");
        assertThat(exampleKeys(institution))
                .as("what is shown to institutions but for telephone numbers and a complaint to the controller")
                .isEqualTo(Stream.of(exampleKeys(council))
                        .flatMap(Set::stream)
                        .filter(key ->
                                !Set.of("phones", "to", "acknowledgedWithin").contains(key))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theTwoOfABilingualPairHaveTheSameKey() {
        StarterAnswers answers = answers("Council", ControllerKind.OTHER, StarterLanguage.CY, Set.of("email"));

        for (String name : List.of("w.yaml", "w.cy.yaml", "w.EN.yml")) {
            assertThat(Starter.text(answers, name)).as(name).contains("\nnotice: w\n");
        }
        assertThat(Starter.text(answers, "cy.yaml")).contains("\nnotice: cy\n");
        assertThat(Starter.text(answers, "w.de.yaml")).contains("\nnotice: w-de\n");
    }

    /** Whoever takes away the "# " before an example must have something that can be read. */
    @ParameterizedTest
    @EnumSource
    void theExamplesAreRightToo(ControllerKind kind) {
        String text = Starter.text(
                answers("Council", kind, StarterLanguage.EN, StarterWords.CHANNELS.keySet()), "website.yaml");

        String filledIn = String.join("\n", withExamples(text));

        assertThat(NoticeReader.create().read(filledIn, "filled-in.yaml").findings())
                .isEmpty();
        assertThat(filledIn)
                .contains(
                        "\ndataProtectionOfficers:\n",
                        "\n    cardData: ",
                        "\n  - to: regulator\n",
                        "\nupdated: 2027-01\n");
    }

    @Test
    void theExampleOfAnActivityIsRightToo() {
        String text = Starter.text(
                answers("Council", ControllerKind.OTHER, StarterLanguage.EN, Set.of("email")), "website.yaml");
        String example = text.lines()
                .filter(line -> line.matches("#   (data|provision|lawfulBases|recipients|retention): .*"))
                .map(line -> "        " + line.substring(4))
                .distinct()
                .collect(Collectors.joining("\n"));

        assertThat(example.lines()).hasSize(5);
        PrivacyNotice notice = NoticeReader.create()
                .read(text.replace("        purposes:", example + "\n        purposes:"), "activity.yaml")
                .orThrow();
        assertThat(rules(notice))
                .doesNotContain(
                        "purpose-lawful-basis", "recipients-present", "retention-present", "data-categories-direct");
    }

    @Test
    void theWordsAreThoseOfTheFormatInEveryLanguage() {
        PrivacyNotice english = StarterLanguage.EN.template().orThrow();
        PrivacyNotice welsh = StarterLanguage.CY.template().orThrow();

        assertThat(keys(english)).containsExactlyElementsOf(StarterWords.CHANNELS.keySet());
        assertThat(english.channels().values().stream().map(StarterTest::family))
                .doesNotHaveDuplicates()
                .hasSize(CollectionChannel.class.getPermittedSubclasses().length);
        assertThat(keys(welsh)).containsExactlyElementsOf(keys(english));
        english.channels().forEach((key, channel) -> assertThat(welsh.channels().get(key))
                .hasSameClassAs(channel)
                .satisfies(same -> assertThat(same.activities().keySet())
                        .isEqualTo(channel.activities().keySet())));
        assertThat(StarterWords.KINDS.keySet())
                .containsExactlyElementsOf(Arrays.stream(ControllerKind.values())
                        .map(EnumWords::kebab)
                        .toList());
    }

    private static List<String> withExamples(String text) {
        List<String> lines = new ArrayList<>();
        boolean example = false;
        for (String line : text.split("\n", -1)) {
            String comment = line.strip();
            example = comment.matches("# [a-zA-Z]+:( .*)?") || (example && comment.startsWith("#  "));
            lines.add(example ? line.replaceFirst("# ", "") : line);
        }
        return lines;
    }

    /** The keys that begin a line of an example. */
    private static Set<String> exampleKeys(String text) {
        return text.lines()
                .filter(line -> line.matches(" *# +([a-zA-Z]+):( .*)?"))
                .map(line -> line.replaceFirst(" *# +([a-zA-Z]+):.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(PrivacyNotice notice) {
        return notice.channels().keySet().stream().map(Identifier::value).toList();
    }

    private static Class<?> family(CollectionChannel channel) {
        return Arrays.stream(CollectionChannel.class.getPermittedSubclasses())
                .filter(type -> type.isInstance(channel))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> rules(PrivacyNotice notice) {
        return VALIDATOR.validate(notice).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private static ReadResult read(StarterAnswers answers) {
        return NoticeReader.create().read(Starter.text(answers, "website.yaml"), "website.yaml");
    }

    private static StarterAnswers answers(
            String name, ControllerKind kind, StarterLanguage language, Set<String> channels) {
        return new StarterAnswers(
                Text.of(name),
                kind,
                EmailAddress.of("information@example.gov.uk"),
                Optional.of(WebAddress.of("https://www.example.gov.uk/privacy")),
                language,
                channels);
    }
}
