package org.noticekit.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.render.HtmlTheme;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticePages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an application can say about its notices.
 *
 * @param locations Where notices are: files, folders that end in a slash, and patterns, on the class path ("classpath:",
 *     "classpath*:") or in the file system ("file:"). Of a folder, each file in it that ends in .yaml, .yml or .json is one.
 *     Each location must lead to a notice.
 * @param languages The languages in the order in which they stand in for one that a notice is not in; the first is the
 *     default. Unless stated, a notice's default is the language of its file with the shortest name.
 * @param path The path in the application below which notices are served.
 * @param failOn From which severity on a finding keeps the application from starting. A file that is no notice always does.
 * @param asOf The day by whose law notices are judged. Unless stated, it is today by the application's Clock bean if there
 *     is one, and otherwise by the machine's clock.
 * @param laws The laws to judge under, whatever laws a notice names; unless stated, those that it names.
 * @param severities How grave every breach of a rule is, by the rule's id, whatever the rule itself says.
 * @param waivers Files of waivers.
 * @param policies Files of policies that notices are judged by as well.
 * @param together Whether the notices belong together, so that each is held against all of them: layers, versions in other
 *     languages, contradictions.
 * @param theme Whose class names the HTML has.
 * @param stylesheet The address of the stylesheet that pages link to: one that starts with https:, or a path on the site.
 *     Unless stated, pages in the plain theme link to its own, which is served beside them, and others to none.
 * @param picture Whether a page has the picture of where data goes.
 * @param cacheControl What the Cache-Control header of pages says. Unless stated it is no-cache: kept, and asked about each time.
 * @param reload Whether a changed, added or deleted file is picked up while the application runs. For development.
 * @param defaultNotice The key of the notice that is meant where none is named: by the well-known address, the Link header
 *     and templates. Unless stated, it is the only one, if there is only one.
 * @param wellKnown Whether /.well-known/privacy-policy redirects to the default notice.
 * @param linkHeader Whether the application's own pages link to the default notice in a header, as the privacy policy that
 *     applies to them.
 * @param health What the health endpoint says of notices that need care.
 */
@ConfigurationProperties("noticekit")
public record NoticekitProperties(
        @DefaultValue("classpath:notices/") List<String> locations,
        @DefaultValue List<String> languages,
        @DefaultValue("/privacy") String path,
        @DefaultValue("error") Threshold failOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @DefaultValue Set<Law> laws,
        @DefaultValue Map<String, Severity> severities,
        @DefaultValue List<String> waivers,
        @DefaultValue List<String> policies,
        @DefaultValue("true") boolean together,
        @DefaultValue("plain") HtmlTheme theme,
        @Nullable String stylesheet,
        @DefaultValue("false") boolean picture,
        @Nullable String cacheControl,
        @DefaultValue("false") boolean reload,
        @Nullable String defaultNotice,
        @DefaultValue("false") boolean wellKnown,
        @DefaultValue("false") boolean linkHeader,
        @DefaultValue Health health) {

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException if path, stylesheet or cacheControl cannot be used, or there is no location
     */
    public NoticekitProperties {
        check("path", path, value -> pages().path(value));
        check("stylesheet", stylesheet, value -> pages().stylesheet(value));
        check("cache-control", cacheControl, value -> NoticeEndpoint.builder(pages().build())
                .cacheControl(value));
        check("default-notice", defaultNotice, Identifier::of);
        if (locations.isEmpty()) {
            throw new IllegalArgumentException(
                    "noticekit.locations must name where notices are, such as classpath:notices/. To serve none, set "
                            + "noticekit.enabled to false.");
        }
        locations = List.copyOf(locations);
        languages = List.copyOf(languages);
        laws = Set.copyOf(laws);
        severities = Map.copyOf(severities);
        waivers = List.copyOf(waivers);
        policies = List.copyOf(policies);
    }

    private static NoticePages.Builder pages() {
        return NoticePages.builder(NoticeCatalog.of(List.of()));
    }

    /** Whoever uses a value knows what is wrong with it; here the property is named too. */
    private static void check(String property, @Nullable String value, Consumer<String> use) {
        if (value != null) {
            try {
                use.accept(value);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("noticekit." + property + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    /**
     * What the health endpoint says of notices that need care.
     *
     * @param overdueStatus The health status while a notice's next review is overdue.
     * @param incompleteStatus The health status while a notice has an error, or another finding at or above
     *     noticekit.fail-on, by the law of the day.
     */
    public record Health(
            @DefaultValue("UP") String overdueStatus,
            @DefaultValue("UP") String incompleteStatus) {}
}
