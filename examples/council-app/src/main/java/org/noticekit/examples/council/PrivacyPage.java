package org.noticekit.examples.council;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.spring.ServedNotices;
import org.noticekit.web.NoticeCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The whole notice within the site's own header and footer, for browsers: whoever asks for HTML by its name. Everybody else,
 * and each other form of the notice, gets what the starter serves at the same address.
 */
@Configuration(proxyBeanMethods = false)
class PrivacyPage {

    private static final Identifier WEBSITE = Identifier.of("website");
    private static final HtmlRenderer IN_OUR_PAGE =
            HtmlRenderer.builder().fragment(2).contents(true).build();

    private record Rendered(PrivacyNotice notice, String html) {}

    private final Map<LanguageTag, Rendered> rendered = new ConcurrentHashMap<>();

    @Bean
    RouterFunction<ServerResponse> privacyPageForBrowsers(ServedNotices served) {
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(RequestPredicates.path("/privacy/" + WEBSITE))
                        .and(PrivacyPage::isForBrowser),
                request -> page(served.catalog(), request));
    }

    private static boolean isForBrowser(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    private ServerResponse page(NoticeCatalog catalog, ServerRequest request) {
        Locale language = RequestContextUtils.getLocale(request.servletRequest());
        PrivacyNotice notice = notice(catalog, language);
        return ServerResponse.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, notice.language().value())
                .render("privacy", Map.of("notice", html(notice)));
    }

    /** Rendered when it is first asked for, and again when the file has changed. */
    private String html(PrivacyNotice notice) {
        Rendered kept = rendered.get(notice.language());
        if (kept == null || kept.notice() != notice) {
            kept = new Rendered(
                    notice, IN_OUR_PAGE.render(NoticeComposer.full().pictured().compose(notice)));
            rendered.put(notice.language(), kept);
        }
        return kept.html();
    }

    private static PrivacyNotice notice(NoticeCatalog catalog, Locale language) {
        return catalog.closestLanguage(WEBSITE, List.of(new Locale.LanguageRange(language.toLanguageTag())))
                .flatMap(it -> catalog.find(WEBSITE, it))
                .orElseThrow();
    }
}
