package org.noticekit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;

/** A page that leads to each notice of a catalogue. */
final class NoticeList {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private static final Map<String, String> TITLES =
            Map.of("en", "Privacy notices", "cy", "Hysbysiadau preifatrwydd", "de", "Datenschutzhinweise");

    private NoticeList() {}

    /** The languages it can be in, the default one first: those of the notices for which there is a title. */
    static List<LanguageTag> languages(NoticeCatalog catalog) {
        List<LanguageTag> titled = catalog.notices().stream()
                .map(notice -> notice.language().language())
                .filter(TITLES::containsKey)
                .distinct()
                .map(LanguageTag::of)
                .toList();
        return titled.isEmpty() ? List.of(ENGLISH) : titled;
    }

    /** The list in one of {@link #languages}, each notice under its title in the language closest to that. */
    static NoticeDocument document(NoticePages pages, LanguageTag language) {
        List<List<Block>> items = pages.catalog().names().stream()
                .map(name -> List.<Block>of(new Block.Paragraph(link(pages, name, language))))
                .toList();
        return new NoticeDocument(
                language.value(),
                Inline.text(String.valueOf(TITLES.get(language.value()))),
                List.of(new Block.BulletList(items)),
                List.of());
    }

    private static List<Inline> link(NoticePages pages, Identifier name, LanguageTag language) {
        NoticeCatalog catalog = pages.catalog();
        LanguageTag closest = catalog.closestLanguage(name, List.of(new Locale.LanguageRange(language.value())))
                .orElseThrow();
        PrivacyNotice notice = catalog.get(name, closest);
        List<Inline> title = Inline.text(notice.title().value());
        return List.of(new Inline.Link(
                closest.language().equals(language.language())
                        ? title
                        : List.of(new Inline.Passage(title, closest.value())),
                LinkTarget.of(pages.address(name, closest)).orElseThrow()));
    }
}
