package org.noticekit.validate.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.TextSpan;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;

class PhraseTest {

    private static final Phrase OLD_ACT = Phrase.english("\\bold act\\b", "act");

    @Test
    void findsWordsWhateverTheirCapitalsAndTheSpaceBetweenThem() {
        List<Quote> quotes = OLD_ACT.in(notice("introduction: \"We keep to the Old\\nAct.\""), quote -> true);

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.words()).isEqualTo("Old Act");
            assertThat(quote.subject().path()).hasToString("/introduction");
            assertThat(quote.subject().words()).isEqualTo(Optional.of(new TextSpan(11, 6)));
        });
    }

    @Test
    void asksOfEachPlaceUntilOneIsMeant() {
        NoticeContext notice =
                notice("introduction: The old act was repealed. The old act holds. The old act is here.");

        assertThat(OLD_ACT.in(notice, quote -> !quote.isOfThePast()))
                .extracting(Quote::sentence)
                .containsExactly("The old act holds.");
    }

    @Test
    void linesOfOneListAreOnePlace() {
        assertThat(OLD_ACT.in(notice("scope: {covers: [The old act, The old act again]}"), quote -> true))
                .hasSize(1);
    }

    @Test
    void thePastOfTheNoticeIsLeftAlone() {
        assertThat(OLD_ACT.isIn(notice("changeLog: [{date: 2026, summary: We took out the old act.}]")))
                .isFalse();
        assertThat(OLD_ACT.isIn(notice("layers: {old: {title: Under the old act, kind: predecessor}}")))
                .isFalse();
        assertThat(OLD_ACT.isIn(notice("definitions: [{term: Old act, meaning: The act of then.}]")))
                .isFalse();
        assertThat(OLD_ACT.isIn(notice("status: archived\nintroduction: The old act holds.")))
                .isFalse();
    }

    @Test
    void wordsBelongToALanguageAndNamesToAll() {
        String welsh = "language: cy\nintroduction: Old act.";

        assertThat(OLD_ACT.isIn(notice(welsh))).isFalse();
        assertThat(Phrase.name("\\bold act\\b", "act").isIn(notice(welsh))).isTrue();
    }

    private static NoticeContext notice(String more) {
        String language = more.startsWith("language") ? "" : "language: en\n";
        return NoticeContext.of(
                NoticeReader.create()
                        .read("notice: n\ntitle: Notice\n" + language + more + "\n", "n.yaml")
                        .orThrow(),
                Law.UK_GDPR,
                LocalDate.of(2026, 11, 23));
    }
}
