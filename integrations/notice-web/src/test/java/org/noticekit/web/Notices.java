package org.noticekit.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.PrivacyNotice;

/** What the tests serve, and how they ask for it. */
final class Notices {

    static final Identifier NEWSLETTER = Identifier.of("library-newsletter");
    static final Identifier WEBSITE = Identifier.of("county-council-website");
    static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    static final LanguageTag WELSH = LanguageTag.of("cy");

    private static final Path EXAMPLES = Path.of("../../examples/notices");

    static final PrivacyNotice ENGLISH_NEWSLETTER = read("library-newsletter.yaml");
    static final PrivacyNotice WELSH_NEWSLETTER = read("library-newsletter.cy.yaml");
    static final PrivacyNotice COUNCIL_WEBSITE = read("county-council.yaml");

    private Notices() {}

    private static PrivacyNotice read(String file) {
        return NoticeReader.create().read(EXAMPLES.resolve(file)).orThrow();
    }

    static NoticeCatalog catalog() {
        return NoticeCatalog.of(List.of(COUNCIL_WEBSITE, ENGLISH_NEWSLETTER, WELSH_NEWSLETTER));
    }

    static NoticePages pages() {
        return NoticePages.builder(catalog()).build();
    }

    static NoticeEndpoint endpoint() {
        return NoticeEndpoint.of(pages());
    }

    static WebRequest get(String address, String... headers) {
        return request("GET", address, headers);
    }

    /** A request for an address, with names and values of headers in turn. */
    static WebRequest request(String method, String address, String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.merge(
                    headers[i].toLowerCase(Locale.ROOT),
                    List.of(headers[i + 1]),
                    (some, more) -> List.of(some.get(0), more.get(0)));
        }
        int query = address.indexOf('?');
        return WebRequest.of(
                method,
                query < 0 ? address : address.substring(0, query),
                query < 0 ? Optional.empty() : Optional.of(address.substring(query + 1)),
                name -> all.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
}
