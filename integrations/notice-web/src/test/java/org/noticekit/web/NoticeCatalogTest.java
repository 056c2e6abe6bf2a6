package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale.LanguageRange;
import org.junit.jupiter.api.Test;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;

class NoticeCatalogTest {

    @Test
    void namesAreInOrderAndLanguagesAsTheyWereGiven() {
        NoticeCatalog catalog = NoticeCatalog.of(
                List.of(Notices.WELSH_NEWSLETTER, Notices.COUNCIL_WEBSITE, Notices.ENGLISH_NEWSLETTER));

        assertThat(catalog.names()).containsExactly(Notices.WEBSITE, Notices.NEWSLETTER);
        assertThat(catalog.languages(Notices.NEWSLETTER)).containsExactly(Notices.WELSH, Notices.ENGLISH);
        assertThat(catalog.languages(Identifier.of("other"))).isEmpty();
        assertThat(catalog.notices())
                .containsExactly(Notices.WELSH_NEWSLETTER, Notices.COUNCIL_WEBSITE, Notices.ENGLISH_NEWSLETTER);
    }

    @Test
    void aNoticeIsFoundWhateverTheCaseOfItsLanguage() {
        assertThat(Notices.catalog().find(Notices.NEWSLETTER, LanguageTag.of("EN-gb")))
                .contains(Notices.ENGLISH_NEWSLETTER);
        assertThat(Notices.catalog().find(Notices.WEBSITE, Notices.WELSH)).isEmpty();
    }

    @Test
    void twoOfTheSameKeyAndLanguageAreRefusedAndBothNamed() {
        var twin = Notices.ENGLISH_NEWSLETTER
                .withLanguage(LanguageTag.of("en-gb"))
                .withTitle(Notices.COUNCIL_WEBSITE.title());

        assertThatThrownBy(() -> NoticeCatalog.of(List.of(Notices.ENGLISH_NEWSLETTER, twin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two notices have the key \"library-newsletter\" and the language \"en-gb\": \""
                        + Notices.ENGLISH_NEWSLETTER.title() + "\" and \"" + Notices.COUNCIL_WEBSITE.title() + "\".");
    }

    @Test
    void theClosestLanguageIsThatOfTheReader() {
        assertThat(Notices.catalog().closestLanguage(Notices.NEWSLETTER, List.of(new LanguageRange("cy-GB"))))
                .contains(Notices.WELSH);
        assertThat(Notices.catalog().closestLanguage(Identifier.of("other"), List.of()))
                .isEmpty();
    }
}
