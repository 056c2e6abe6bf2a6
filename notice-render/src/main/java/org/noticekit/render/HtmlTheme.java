package org.noticekit.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.noticekit.render.html.Theme;

/** Whose class names the HTML has, and so whose stylesheet it is made for. The words are the same in every theme. */
public enum HtmlTheme {
    /** A few classes of our own, all of which start with {@code notice}; the theme has its own stylesheet. */
    PLAIN(Theme.PLAIN),
    /** The classes of <a href="https://frontend.design-system.service.gov.uk/">GOV.UK Frontend</a>, version 5. */
    GOVUK(Theme.GOVUK),
    /** The classes of <a href="https://github.com/nhsuk/nhsuk-frontend">NHS.UK frontend</a>, version 10. */
    NHSUK(Theme.NHSUK);

    /** What the file of a theme's own stylesheet is called. */
    public static final String STYLESHEET_FILE = "notice.css";

    private final Theme theme;

    HtmlTheme(Theme theme) {
        this.theme = theme;
    }

    Theme theme() {
        return theme;
    }

    /**
     * The text of the theme's own stylesheet, to be served as a file beside pages: plain CSS that loads nothing. Only
     * {@link #PLAIN} has one; for the others, serve the stylesheet of the toolkit they are named after.
     */
    public Optional<String> stylesheet() {
        return this == PLAIN ? Optional.of(read()) : Optional.empty();
    }

    private static String read() {
        try (InputStream in = HtmlTheme.class.getResourceAsStream(STYLESHEET_FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + STYLESHEET_FILE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
