package org.noticekit.examples.council;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a page: the one that {@code ?lang=} names, else the one that the browser prefers. Each link on the site says
 * its language, so that nothing has to be kept on anybody's device.
 */
final class SiteLanguage extends AcceptHeaderLocaleResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"));

    SiteLanguage() {
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(LANGUAGES.get(0));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String named = Objects.requireNonNullElse(request.getParameter("lang"), "");
        String stated = Locale.forLanguageTag(named).getLanguage(); // a notice's may be en-GB
        return LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(stated))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }
}
