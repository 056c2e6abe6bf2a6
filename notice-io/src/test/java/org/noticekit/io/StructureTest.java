package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.finding.Finding;

/** One mistake is one finding, at its place, in words that say what is wrong; nothing follows from another mistake. */
class StructureTest {

    private static final String HEAD = "notice: n\ntitle: t\nlanguage: en\n";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("titel: x\n", "4:1 \"titel\" is not a field of a notice. Did you mean \"title\"?"),
                mistake(
                        "lawfulBases: []\n",
                        "4:1 \"lawfulBases\" is not a field of a notice. It belongs to an activity."),
                mistake(
                        "cardData: x\n",
                        "4:1 \"cardData\" is not a field of a notice. It belongs to an online payment channel."),
                mistake("colour: x\n", "4:1 \"colour\" is not a field of a notice."),
                mistake("Version: x\n", "4:1 \"Version\" is not a field of a notice. Did you mean \"version\"?"),
                mistake("version:\n", "4:1 \"version\" has nothing after it."),
                mistake("version: \"\"\n", "4:10 \"version\" is blank."),
                mistake("version: true\n", "4:10 \"version\" must be text, but is \"true\"."),
                mistake("version: [x]\n", "4:1 \"version\" must be text, but is a list."),
                mistake("version: {x: y}\n", "4:1 \"version\" must be text, but is a group of keys."),
                mistake("laws: uk-gdpr\n", "4:7 \"laws\" must be a list, but is the text \"uk-gdpr\"."),
                mistake("laws: [uk-gdpr, uk-gdpr]\n", "4:17 \"uk-gdpr\" is in this list already."),
                mistake(
                        "laws: [UK GDPR]\n",
                        "4:8 \"UK GDPR\" is not a law that a notice can stand under. Did you mean \"uk-gdpr\"?"),
                mistake(
                        "laws: [5]\n",
                        "4:8 This item of \"laws\" must be a law that a notice can stand under, but is the number 5."),
                mistake("laws:\n  - uk-gdpr\n  -\n", "6:3 This item of \"laws\" has nothing after it."),
                mistake("laws: {uk-gdpr: true}\n", "4:1 \"laws\" must be a list, but is a group of keys."),
                mistake(
                        "general: {purposes: [answer: your question]}\n",
                        "4:22 The colon makes a key of \"answer\" here."),
                mistake("general:\n  data:\n    - name: x\n", "6:7 The colon makes a key of \"name\" here."),
                mistake(
                        "general:\n  data:\n    - categry: x\n",
                        "6:7 \"categry\" is not a field of a category of data. Did you mean \"category\"?"),
                mistake(
                        "complaints: [{to: controller, description: x}]\n",
                        "4:31 \"description\" is not a field of a complaint to the controller."),
                mistake("laws: []\n", "4:1 \"laws\" is empty."),
                mistake("channels: {}\n", "4:1 \"channels\" is empty."),
                mistake("controllers: [x]\n", "4:1 \"controllers\" must be a group of keys, but is a list."),
                mistake("controllers:\n  The Council: {}\n", "5:3 \"The Council\" cannot be a key."),
                mistake("controllers: {council: X}\n", "4:24 \"council\" must be a controller, but is the text \"X\"."),
                mistake("scope: [x]\n", "4:1 \"scope\" must be a scope, but is a list."),
                mistake("updated: 2023-02-29\n", "4:10 \"2023-02-29\" is not a date."),
                mistake("updated: 30/06/2024\n", "4:10 \"30/06/2024\" is not a date."),
                mistake("updated: 20240630\n", "4:10 \"20240630\" is not a date."),
                mistake("updated: 2024.5\n", "4:10 \"updated\" must be a date, but is the number 2024.5."),
                mistake("changes: {reviewEvery: 1 year}\n", "4:24 \"1 year\" is not a length of time."),
                mistake(
                        "url: javascript:alert(1)\n",
                        "4:6 \"javascript:alert(1)\" is not a web address that a notice can link to."),
                mistake(
                        "children: {directedAtChildren: no}\n",
                        "4:32 \"directedAtChildren\" must be true or false, but is the text \"no\"."),
                mistake(
                        "children: {directedAtChildren: \"false\"}\n",
                        "4:32 \"directedAtChildren\" must be true or false, but is the text \"false\"."),
                mistake("children: {minimumAge: 999}\n", "4:24 999 is not a whole number from 0 to 120."),
                mistake("children: {minimumAge: -1}\n", "4:24 -1 is not a whole number from 0 to 120."),
                mistake(
                        "children: {minimumAge: 99999999999}\n",
                        "4:24 99999999999 is not a whole number from 0 to 120."),
                mistake(
                        "children: {minimumAge: 13 years}\n",
                        "4:24 \"minimumAge\" must be a whole number from 0 to 120, but is the text \"13 years\"."),
                mistake(
                        "definitions:\n  - term: x\n",
                        "5:5 This item of \"definitions\" has no \"meaning\", which a definition must have."),
                mistake(
                        "definitions:\n  - - term\n",
                        "5:5 This item of \"definitions\" must be a definition, but is a list."),
                mistake(
                        "complaints: [{how: x}]\n",
                        "4:14 This item of \"complaints\" has no \"to\", which a way to complain must have."),
                mistake("complaints: [{to: ombudsman}]\n", "4:19 \"ombudsman\" is not a way to complain."),
                mistake("complaints: [{to: \"\"}]\n", "4:19 \"\" is not a way to complain."),
                mistake("complaints: [{to: }]\n", "4:15 \"to\" has nothing after it."),
                mistake("complaints: [{to: [court]}]\n", "4:15 \"to\" must be a word, but is a list."),
                mistake(
                        "complaints: [{to: court, to: court}]\n",
                        "4:26 \"to\" is written twice; the first is on line 4."),
                mistake(
                        "complaints: [court]\n",
                        "4:14 This item of \"complaints\" must be a way to complain, but is the text \"court\"."),
                mistake("complaints: [{to: court, form: x}]\n", "4:26 \"form\" is not a field of a claim in court."),
                mistake(
                        "dataMatching: [{recipients: [police]}]\n",
                        "4:30 There is no \"police\" under \"recipients\"."),
                mistake(
                        "dataMatching: [{recipients: [Police!]}]\n",
                        "4:30 \"Police!\" is not a name that can be used as a key."),
                mistake(
                        "jurisdictions: [wales]\n",
                        "4:1 \"jurisdictions\" is not a field of a notice. It belongs to an activity."),
                mistake("version: \"a\\u0007\"\n", "4:10 This text has a character that cannot be shown (U+0007)."),
                mistake(
                        "version: " + "x".repeat(80) + "\u0301\nurl: " + "x".repeat(80) + "\n",
                        "5:6 \"" + "x".repeat(59) + "…\" is not a web address that a notice can link to."));
    }

    private static Arguments mistake(String yaml, String... findings) {
        return arguments(yaml, List.of(findings));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistakeIsOneFinding(String yaml, List<String> findings) {
        assertThat(findings(HEAD + yaml)).isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`title: \"Council\" notice`, `1:18 Something follows the closing quotation mark.`",
                "`title: 'council's'`, `1:17 Something follows the closing quotation mark.`",
                "`title: [Council] notice`, `1:18 Something follows the closing bracket.`",
                "`title:\n-x`, `2:1 A list item must have a space after its \"-\".`",
                "`scope:\t{covers: [a]}`, `1:7 A tab stands here, where YAML has only spaces.`",
            })
    void aSlipOfYamlIsSaidInWords(String yaml, String finding) {
        assertThat(findings(yaml)).containsExactly(finding);
    }

    @Test
    void aGroupThatIsInAListAlreadyIsCalledByItsPlace() {
        Problems problems = new Problems(
                new SourceText("n.yaml", "terms:\n  - {term: a, meaning: b}\n  - {meaning: b, term: a}\n"),
                ReadLimits.DEFAULT);
        Node root = Objects.requireNonNull(
                TreeBuilder.build(PrivacyNoticeFields.KIND, NoticeFormat.YAML, problems, ReadLimits.DEFAULT));
        ListKind.ofEachOnce(DefinitionFields.KIND)
                .read(
                        Objects.requireNonNull(root.member("terms")),
                        new Reading(problems, root, PrivacyNoticeFields.KIND));

        assertThat(problems.findings())
                .extracting(StructureTest::text)
                .containsExactly("3:5 This item of \"terms\" is in this list already.");
    }

    @Test
    void aLongListOfKeysIsShortenedAndSorted() {
        String processors = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> "  p" + (24 - i) + ": {}\n")
                .collect(Collectors.joining());
        String twelve = processors.replace("  p11: {}\n", "");
        String reference = "general: {processors: [nobody]}\n";

        assertThat(fix(HEAD + "processors:\n" + twelve + reference))
                .isEqualTo("Write one of its keys: p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23;"
                        + " or describe it there.");
        assertThat(fix(HEAD + "processors:\n" + processors + reference))
                .isEqualTo("Write one of its keys: p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, …;"
                        + " or describe it there.");
    }

    private static String fix(String yaml) {
        return NoticeReader.create()
                .read(yaml, "n.yaml")
                .findings()
                .toList()
                .get(0)
                .fix()
                .orElseThrow();
    }

    @Test
    void aMisspeltFieldIsNotMissingAsWell() {
        assertThat(findings("notise: n\ntitle: t\nlanguage: en\n"))
                .containsExactly("1:1 \"notise\" is not a field of a notice. Did you mean \"notice\"?");
    }

    @Test
    void whatStandsUnderAMisspeltFieldIsCheckedAsWell() {
        assertThat(findings(HEAD + "channel: {a: {type: post}}\nupdate: 2024-13\n"))
                .containsExactly(
                        "4:1 \"channel\" is not a field of a notice. Did you mean \"channels\"?",
                        "5:1 \"update\" is not a field of a notice. Did you mean \"updated\"?",
                        "5:9 \"2024-13\" is not a date.");
    }

    @Test
    void whatRefersToAMisspeltGroupIsNotUnknown() {
        assertThat(findings(HEAD + "recipient: {police: {}}\ndataMatching: [{recipients: [police]}]\n"))
                .containsExactly("4:1 \"recipient\" is not a field of a notice. Did you mean \"recipients\"?");
    }

    @Test
    void whatRefersToABadKeyIsNotBadAsWell() {
        assertThat(findings(HEAD + "recipients: {The Police: {}}\ndataMatching: [{recipients: [The Police]}]\n"))
                .containsExactly("4:14 \"The Police\" cannot be a key.");
    }

    @Test
    void whatRefersToAGroupOfTheWrongTypeIsNotUnknown() {
        assertThat(findings(HEAD + "recipients: [police]\ndataMatching: [{recipients: [police]}]\n"))
                .containsExactly("4:1 \"recipients\" must be a group of keys, but is a list.");
    }

    @Test
    void aGroupWithABadTypeIsCheckedAsFarAsAllTypesAreAlike() {
        assertThat(findings(HEAD + "channels: {a: {type: pigeon, title: [x], colour: y, title: z}}\n"))
                .containsExactly(
                        "4:22 \"pigeon\" is not a channel.",
                        "4:30 \"title\" must be text, but is a list.",
                        "4:42 \"colour\" is not a field of a channel.",
                        "4:53 \"title\" is written twice; the first is on line 4.");
    }

    @Test
    void aGroupWithAMisspeltTypeIsCheckedAsTheTypeThatWasMeant() {
        assertThat(findings(HEAD + "channels: {a: {type: live-chta, partner: robot}}\n"))
                .containsExactly(
                        "4:22 \"live-chta\" is not a channel. Did you mean \"live-chat\"?",
                        "4:42 \"robot\" is not a chat partner.");
    }

    @Test
    void whatAMergeKeyWouldHaveBroughtIsNotMissing() {
        assertThat(findings(HEAD + "definitions: [{<<: *d}]\ncontrollers: {<<: *c}\n"))
                .containsExactly(
                        "4:16 A merge key (\"<<\") takes in what is written elsewhere.",
                        "5:15 A merge key (\"<<\") takes in what is written elsewhere.");
    }

    private static List<String> findings(String yaml) {
        return NoticeReader.create().read(yaml, "n.yaml").findings().stream()
                .map(StructureTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.location()
                .map(at -> at.line() + ":" + at.column() + " " + finding.message())
                .orElse(finding.message());
    }
}
