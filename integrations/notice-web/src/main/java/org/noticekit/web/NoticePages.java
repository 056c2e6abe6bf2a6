package org.noticekit.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.noticekit.io.NoticeFormat;
import org.noticekit.io.NoticeWriter;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.document.NoticeDocument;

/**
 * The notices of a catalogue as pages, and as fragments for pages of one's own. Each is rendered once, when it is first
 * asked for, and then kept; while one is rendered, nobody waits who wants another. Thread-safe.
 */
public final class NoticePages {

    private record PageKey(Identifier name, LanguageTag language, NoticeForm form, NoticeDepth depth) {}

    private final NoticeCatalog catalog;
    private final String path;
    private final HtmlTheme theme;
    private final String stylesheet;
    private final boolean pictured;
    private final HtmlRenderer html;
    private final Once<PageKey, NoticePage> pages = new Once<>(this::render);
    private final Once<Fragment, String> fragments = new Once<>(this::render);
    private final Once<LanguageTag, Representation> lists = new Once<>(this::renderList);
    private final Optional<Representation> ownStylesheet;

    private NoticePages(Builder builder) {
        this.catalog = builder.catalog;
        this.path = builder.path;
        this.theme = builder.theme;
        this.stylesheet = builder.stylesheet.orElseGet(() -> ownStylesheetAddress(builder.path));
        this.pictured = builder.pictured;
        this.html = renderer(builder);
        this.ownStylesheet = theme.stylesheet()
                .map(text -> Representation.of(text, "text/css;charset=utf-8", Optional.empty(), Optional.empty()));
    }

    private HtmlRenderer renderer(Builder builder) {
        HtmlRenderer.Builder renderer = HtmlRenderer.builder().theme(theme);
        boolean known = builder.stylesheet.isPresent() || theme.stylesheet().isPresent();
        return (known ? renderer.stylesheet(stylesheet) : renderer).build();
    }

    private static String ownStylesheetAddress(String path) {
        return path + "/" + HtmlTheme.STYLESHEET_FILE;
    }

    /** A builder of pages for the notices of a catalogue, at {@code /privacy}, in the plain theme, without pictures. */
    public static Builder builder(NoticeCatalog catalog) {
        return new Builder(catalog);
    }

    /** The notices. */
    public NoticeCatalog catalog() {
        return catalog;
    }

    /** Under which path they are served, such as {@code /privacy}. */
    public String path() {
        return path;
    }

    /**
     * Where a notice is served in the language that suits whoever asks, such as {@code /privacy/website}.
     *
     * @throws IllegalArgumentException if there is no such notice
     */
    public String address(Identifier name) {
        if (!catalog.names().contains(name)) {
            throw new IllegalArgumentException(
                    "There is no notice with the key \"" + name + "\"; there are " + catalog.names() + ".");
        }
        return path + "/" + name;
    }

    /**
     * Where a notice is served in this language: as {@link #address(Identifier)} if it is there in no other, else with the
     * language, such as {@code /privacy/website?lang=cy}.
     *
     * @throws IllegalArgumentException if there is no such notice
     */
    public String address(Identifier name, LanguageTag language) {
        PrivacyNotice notice = catalog.get(name, language);
        return catalog.languages(name).size() > 1 ? address(name) + "?lang=" + notice.language() : address(name);
    }

    /**
     * A notice as a page.
     *
     * @throws IllegalArgumentException if there is no such notice in this language
     */
    public NoticePage page(Identifier name, LanguageTag language, NoticeForm form, NoticeDepth depth) {
        return pages.get(new PageKey(
                name, catalog.get(name, language).language(), form, form.hasDepths() ? depth : NoticeDepth.FULL));
    }

    /**
     * The key facts of a notice as an HTML fragment, whose links lead to the full notice at {@link #address}. It has no
     * ids, so that any number of fragments can stand on one page, and no picture.
     *
     * @param headingLevel the level of its title's heading, 2 to 6
     * @throws IllegalArgumentException if there is no such notice in this language, or the level is another
     */
    public String summary(Identifier name, LanguageTag language, int headingLevel) {
        return fragment(name, language, Optional.empty(), Optional.empty(), headingLevel);
    }

    /**
     * What to say where data comes in through a channel of a notice, as an HTML fragment without a heading, whose link leads
     * to what the full notice says of it at {@link #address}. It has no ids either.
     *
     * @param channel the channel's key
     * @param activity the key of one of the channel's activities; empty for all of them
     * @param headingLevel the level of a heading in its place, 2 to 6
     * @throws IllegalArgumentException if there is no such notice in this language, channel or activity, or the level is
     *     another
     */
    public String justInTime(
            Identifier name,
            LanguageTag language,
            Identifier channel,
            Optional<Identifier> activity,
            int headingLevel) {
        return fragment(name, language, Optional.of(channel), activity, headingLevel);
    }

    private String fragment(
            Identifier name,
            LanguageTag language,
            Optional<Identifier> channel,
            Optional<Identifier> activity,
            int headingLevel) {
        return fragments.get(
                new Fragment(name, catalog.get(name, language).language(), channel, activity, headingLevel));
    }

    /** The list of all notices, for readers of this language. */
    Representation list(LanguageTag language) {
        return lists.get(language);
    }

    /** The stylesheet of the theme, if it is ours. */
    Optional<Representation> ownStylesheet() {
        return ownStylesheet;
    }

    /** Where the stylesheet is that the pages link to. */
    String stylesheet() {
        return stylesheet;
    }

    HtmlTheme theme() {
        return theme;
    }

    private NoticePage render(PageKey key) {
        PrivacyNotice notice = catalog.get(key.name(), key.language());
        String text =
                switch (key.form()) {
                    case HTML -> html.render(document(notice, key.depth()));
                    case TEXT -> TextRenderer.builder().build().render(document(notice, key.depth()));
                    case MARKDOWN -> MarkdownRenderer.builder().build().render(document(notice, key.depth()));
                    case JSON -> NoticeWriter.of(NoticeFormat.JSON).write(notice);
                };
        return new NoticePage(
                Representation.of(text, key.form().mediaType(), Optional.of(key.language()), lastModified(notice)),
                key.language());
    }

    private NoticeDocument document(PrivacyNotice notice, NoticeDepth depth) {
        NoticeComposer composer =
                switch (depth) {
                    case FULL -> NoticeComposer.full();
                    case SUMMARY -> NoticeComposer.summary().fullNoticeAt(address(notice.id(), notice.language()));
                };
        return (pictured ? composer.pictured() : composer).compose(notice);
    }

    private String render(Fragment fragment) {
        PrivacyNotice notice = catalog.get(fragment.name(), fragment.language());
        return HtmlRenderer.builder()
                .fragment(fragment.headingLevel())
                .theme(theme)
                .build()
                .render(fragment.composer()
                        .fullNoticeAt(address(notice.id(), notice.language()))
                        .compose(notice));
    }

    private Representation renderList(LanguageTag language) {
        return Representation.of(
                html.render(NoticeList.document(this, language)),
                NoticeForm.HTML.mediaType(),
                Optional.of(language),
                Optional.empty());
    }

    private static Optional<Instant> lastModified(PrivacyNotice notice) {
        return notice.updated()
                .or(notice::published)
                .filter(date -> date.day().isPresent())
                .map(NoticeDate::earliest)
                .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Builds {@link NoticePages}. */
    public static final class Builder {
        private final NoticeCatalog catalog;
        private String path = "/privacy";
        private HtmlTheme theme = HtmlTheme.PLAIN;
        private Optional<String> stylesheet = Optional.empty();
        private boolean pictured;

        private Builder(NoticeCatalog catalog) {
            this.catalog = catalog;
        }

        /**
         * Under which path on the site the notices are, {@code /privacy} unless stated: as browsers ask for it, so with the
         * context path of an application that has one.
         *
         * @param path segments of ASCII letters, digits, hyphens, full stops, underscores and tildes, with a slash before
         *     each; no segment is only full stops
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder path(String path) {
            this.path = RequestPath.checked(path);
            return this;
        }

        /** Whose class names the pages and fragments have; {@link HtmlTheme#PLAIN} unless stated. */
        public Builder theme(HtmlTheme theme) {
            this.theme = theme;
            return this;
        }

        /**
         * The stylesheet that pages link to, as {@link HtmlRenderer.Builder#stylesheet} takes it. Unless stated, it is the
         * theme's own, which is served beside the pages as {@code notice.css}; a theme that has none of its own then gets
         * none.
         *
         * @throws IllegalArgumentException if no page may link to it
         */
        public Builder stylesheet(String address) {
            HtmlRenderer.builder().stylesheet(address);
            this.stylesheet = Optional.of(address);
            return this;
        }

        /** Whether pages show where data goes, as a picture where the form can draw and as a table; they do not unless stated. */
        public Builder pictured(boolean wanted) {
            this.pictured = wanted;
            return this;
        }

        /** The pages. */
        public NoticePages build() {
            return new NoticePages(this);
        }
    }
}
