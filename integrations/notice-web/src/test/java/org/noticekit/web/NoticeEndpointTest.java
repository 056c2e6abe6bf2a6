package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.Text;
import org.noticekit.render.HtmlTheme;

class NoticeEndpointTest {

    private static final String NEWSLETTER = "/privacy/library-newsletter";

    private final NoticeEndpoint endpoint = Notices.endpoint();

    @Test
    void aBrowserGetsThePageWithAllItsHeaders() {
        WebResponse response = endpoint.answer(Notices.get(
                NEWSLETTER,
                "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Language",
                "cy-GB,cy;q=0.9,en;q=0.8"));
        NoticePage page = Notices.pages().page(Notices.NEWSLETTER, Notices.WELSH, NoticeForm.HTML, NoticeDepth.FULL);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(page.body());
        assertThat(response.toString().lines())
                .containsExactly(("200 {Content-Security-Policy=[default-src 'none'; style-src 'self'; img-src 'self'; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'], "
                        + "X-Content-Type-Options=[nosniff], Referrer-Policy=[no-referrer], ETag=["
                        + page.etag()
                        + "], Cache-Control=[no-cache], Vary=[Accept, Accept-Language], "
                        + "Content-Location=[/privacy/library-newsletter.html?lang=cy], "
                        + "Content-Type=[text/html;charset=utf-8], Content-Language=[cy], "
                        + "Last-Modified=[Mon, 05 Oct 2026 00:00:00 GMT], "
                        + "Link=[</privacy/library-newsletter?lang=en-GB>; rel=\"alternate\"; hreflang=\"en-GB\"], "
                        + "Content-Length=[" + page.length() + "]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html;charset=utf-8, 'Accept, Accept-Language', /privacy/library-newsletter.html?lang=en-GB",
        ".html, text/html;charset=utf-8, Accept-Language, /privacy/library-newsletter.html?lang=en-GB",
        ".txt, text/plain;charset=utf-8, Accept-Language, /privacy/library-newsletter.txt?lang=en-GB",
        ".md, text/markdown;charset=utf-8, Accept-Language, /privacy/library-newsletter.md?lang=en-GB",
        ".json, application/json, Accept-Language, /privacy/library-newsletter.json?lang=en-GB",
        ".json?lang=cy, application/json, ,",
        "?lang=cy&depth=summary, text/html;charset=utf-8, Accept, /privacy/library-newsletter.html?lang=cy&depth=summary",
        "?lang=, text/html;charset=utf-8, 'Accept, Accept-Language', /privacy/library-newsletter.html?lang=en-GB",
    })
    void whatTheAddressNamesIsNotNegotiated(String rest, String mediaType, String vary, String location) {
        WebResponse response = endpoint.answer(Notices.get(NEWSLETTER + rest, "Accept", "*/*;q=0.1"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).contains(mediaType);
        assertThat(response.header("Vary").orElse(null)).isEqualTo(vary);
        assertThat(response.header("Content-Location").orElse(null)).isEqualTo(location);
    }

    @Test
    void theFormThatAnAddressNamesIsSentWhateverIsAccepted() {
        assertThat(endpoint.answer(Notices.get(NEWSLETTER + ".txt", "Accept", "image/png"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "?lang=cy, en, cy",
        "?lang=CY, en, cy",
        "?lang=%63y, en, cy",
        "?lang=en, cy, en-GB",
        "?x=1&lang=cy&lang=en-GB, en, cy",
        "?lang=fr, cy, en-GB",
        "?lang=%0d%0aSet-Cookie:x, cy, en-GB",
        "?lang=../../etc/passwd, cy, en-GB",
        "'', cy, cy",
        "'', 'fr, de', en-GB",
        "'', '', en-GB",
    })
    void theAddressNamesTheLanguageBeforeTheReader(String query, String accepted, String language) {
        WebResponse response = endpoint.answer(Notices.get(NEWSLETTER + query, "Accept-Language", accepted));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Language")).contains(language);
        assertThat(Jsoup.parse(text(response)).child(0).attr("lang")).isEqualTo(language);
    }

    @Test
    void severalHeadersOfOneNameAreOne() {
        WebResponse response =
                endpoint.answer(Notices.get(NEWSLETTER, "Accept", "text/html;q=0.1", "Accept", "text/markdown"));

        assertThat(response.header("Content-Type")).contains("text/markdown;charset=utf-8");
    }

    @Test
    void theKeyFactsAreThereToo() {
        WebResponse full = endpoint.answer(Notices.get(NEWSLETTER));
        WebResponse summary = endpoint.answer(Notices.get(NEWSLETTER + "?depth=summary"));

        assertThat(summary.length()).isLessThan(full.length());
        assertThat(summary.header("Link"))
                .contains("</privacy/library-newsletter?lang=cy&depth=summary>; rel=\"alternate\"; hreflang=\"cy\"");
        assertThat(endpoint.answer(Notices.get(NEWSLETTER + "?depth=just-in-time"))
                        .body())
                .isEqualTo(full.body());
    }

    @Test
    void whatNobodyAcceptsIsToldWithWhatThereIs() {
        WebResponse response = endpoint.answer(Notices.get(NEWSLETTER, "Accept", "image/png"));

        assertThat(response.status()).isEqualTo(406);
        assertThat(response.header("Vary")).contains("Accept, Accept-Language");
        assertThat(text(response)).isEqualTo("""
                        This page is there in these forms:
                        text/html;charset=utf-8: /privacy/library-newsletter.html
                        text/plain;charset=utf-8: /privacy/library-newsletter.txt
                        text/markdown;charset=utf-8: /privacy/library-newsletter.md
                        application/json: /privacy/library-newsletter.json
                        """);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        for (String address : List.of(NEWSLETTER, "/privacy", "/privacy/notice.css", "/privacy/none")) {
            WebResponse get = endpoint.answer(Notices.get(address));
            WebResponse head = endpoint.answer(Notices.request("HEAD", address));

            assertThat(head.headers()).isEqualTo(get.headers()).containsKey("Content-Length");
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.isEmpty()).isTrue();
            assertThat(head.body()).isEmpty();
            assertThat(get.body())
                    .hasSize(Integer.parseInt(get.header("Content-Length").orElseThrow()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"a\", %s", "\"a,b\",W/%s ,\"c\"", "*", " * ", ",%s"})
    void whoHasThePageIsToldSo(String tags) {
        WebResponse fresh = endpoint.answer(Notices.get(NEWSLETTER));
        String etag = fresh.header("ETag").orElseThrow();

        WebResponse again = endpoint.answer(Notices.get(
                NEWSLETTER,
                "If-None-Match",
                String.format(tags, etag),
                "If-Modified-Since",
                "Sun, 06 Nov 1994 08:49:37 GMT"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.headers())
                .containsOnlyKeys(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "ETag",
                        "Cache-Control",
                        "Vary",
                        "Content-Location");
        assertThat(fresh.headers()).containsAllEntriesOf(again.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", "%s", "\"%s", "W/", "\"a\" %s", "w/\"%s\""})
    void anyOtherTagIsNotTheSameWhateverTheDateSays(String tags) {
        String etag = endpoint.answer(Notices.get(NEWSLETTER)).header("ETag").orElseThrow();

        WebResponse again = endpoint.answer(Notices.get(
                NEWSLETTER,
                "If-None-Match",
                String.format(tags, etag.replace("\"", "")),
                "If-Modified-Since",
                "Mon, 05 Oct 2026 00:00:00 GMT"));

        assertThat(again.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mon, 05 Oct 2026 00:00:00 GMT', 304",
        "'Monday, 05-Oct-26 00:00:01 GMT', 304",
        "Mon Oct  5 00:00:00 2026, 304",
        "'Sun, 04 Oct 2026 23:59:59 GMT', 200",
        "2026-10-06, 200",
        "yesterday, 200",
    })
    void whoHasThePageOfThatDayIsToldSo(String since, int status) {
        assertThat(endpoint.answer(Notices.get(NEWSLETTER, "If-Modified-Since", since))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aTagOfAnotherLanguageOrFormIsNotTheSame() {
        String etag = endpoint.answer(Notices.get(NEWSLETTER)).header("ETag").orElseThrow();

        assertThat(endpoint.answer(Notices.get(NEWSLETTER + "?lang=cy", "If-None-Match", etag))
                        .status())
                .isEqualTo(200);
        assertThat(endpoint.answer(Notices.get(NEWSLETTER + ".txt", "If-None-Match", etag))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/none",
                "/privacy/library-newsletter.xml",
                "/privacy/library-newsletter.txt.html",
                "/privacy/library-newsletter.",
                "/privacy/LIBRARY-NEWSLETTER",
                "/privacy//library-newsletter",
                "/privacy/library-newsletter//",
                "/privacy/../privacy/library-newsletter",
                "/privacy/./library-newsletter",
                "/privacy/%2e%2e/privacy",
                "/privacy/library-newsletter%2Etxt%00",
                "/privacy/library-newsletter%00",
                "/privacy/%2Flibrary-newsletter",
                "/privacy%2Flibrary-newsletter",
                "/privacy/..%2f..%2fetc%2fpasswd",
                "/privacy/library-newsletter;jsessionid=1",
                "/privacy/<script>alert(1)</script>",
                "/privacy/none/",
                "/privacylibrary-newsletter",
                "/",
                "",
                "*"
            })
    void anythingElseIsNotThereAndNothingOfItIsRepeated(String address) {
        WebResponse response = endpoint.answer(Notices.get(address + "?secret=reflected", "Accept", "image/reflected"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(text(response)).isEqualTo("There is no such page.\n");
        assertThat(response.headers())
                .isEqualTo(endpoint.answer(Notices.get("/elsewhere")).headers());
        assertThat(response.header("Content-Type")).contains("text/plain;charset=utf-8");
    }

    @Test
    void anOverlongPathIsNotThere() {
        assertThat(endpoint.answer(Notices.get("/privacy/" + "a".repeat(100_000)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEscapeOfWhatNeedsNoneIsTheSamePath() {
        assertThat(endpoint.answer(Notices.get("/%70rivacy/library%2Dnewsletter%2etxt"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "get", "TRACE", "", "GET\r\nX: y"})
    void nothingButReadingIsAllowed(String method) {
        WebResponse response = endpoint.answer(Notices.request(method, NEWSLETTER));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(text(response)).isEqualTo("This page can only be read.\n");
    }

    @Test
    void whoAsksWhatIsAllowedIsTold() {
        WebResponse response = endpoint.answer(Notices.request("OPTIONS", NEWSLETTER));

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.header("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(response.isEmpty()).isTrue();
        assertThat(response.headers()).doesNotContainKeys("Content-Length", "Content-Type");
    }

    @ParameterizedTest
    @CsvSource({
        "/privacy/, 308, /privacy",
        "/privacy/library-newsletter/, 308, /privacy/library-newsletter",
        "/privacy/library-newsletter/?lang=cy&depth=summary&x=%0d%0a, 308, /privacy/library-newsletter?lang=cy&depth=summary",
        "/privacy/library-newsletter/?lang=reflected, 308, /privacy/library-newsletter?lang=en-GB",
        "/privacy/library-newsletter.txt/?depth=summary, 308, /privacy/library-newsletter.txt?depth=summary",
        "/privacy/notice.css/, 308, /privacy/notice.css",
    })
    void aSlashTooManyIsTakenAway(String address, int status, String location) {
        WebResponse response = endpoint.answer(Notices.get(address));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Location")).contains(location);
        assertThat(endpoint.answer(Notices.get(location)).status()).isEqualTo(200);
    }

    @Test
    void theOnlyNoticeIsFoundByThePathAlone() {
        NoticeEndpoint one = NoticeEndpoint.of(
                NoticePages.builder(NoticeCatalog.of(List.of(Notices.ENGLISH_NEWSLETTER, Notices.WELSH_NEWSLETTER)))
                        .build());

        assertThat(one.answer(Notices.get("/privacy")).status()).isEqualTo(302);
        assertThat(one.answer(Notices.get("/privacy")).header("Location")).contains(NEWSLETTER);
        assertThat(one.answer(Notices.get("/privacy?lang=cy")).header("Location"))
                .contains(NEWSLETTER + "?lang=cy");
        assertThat(one.answer(Notices.request("HEAD", "/privacy")).header("Content-Length"))
                .contains("0");
    }

    @Test
    void withoutNoticesThereIsNothing() {
        NoticeEndpoint none = NoticeEndpoint.of(
                NoticePages.builder(NoticeCatalog.of(List.of())).build());

        assertThat(none.answer(Notices.get("/privacy")).status()).isEqualTo(404);
    }

    @Test
    void severalNoticesAreAListInTheLanguageOfTheReader() {
        WebResponse response = endpoint.answer(Notices.get("/privacy", "Accept-Language", "cy"));
        Document list = Jsoup.parse(text(response));

        assertThat(response.header("Content-Language")).contains("cy");
        assertThat(response.header("Vary")).contains("Accept-Language");
        assertThat(list.title()).isEqualTo("Hysbysiadau preifatrwydd");
        assertThat(list.child(0).attr("lang")).isEqualTo("cy");
        assertThat(list.select("main h1").eachText()).containsExactly("Hysbysiadau preifatrwydd");
        assertThat(list.select("main li a").eachAttr("href"))
                .as("who chose Welsh here goes on in Welsh")
                .containsExactly("/privacy/county-council-website", NEWSLETTER + "?lang=cy");
        assertThat(list.select("main li a").eachText())
                .containsExactly(
                        Notices.COUNCIL_WEBSITE.title().value(),
                        Notices.WELSH_NEWSLETTER.title().value());
        assertThat(list.select("main li[lang=en-GB]").eachText())
                .containsExactly(Notices.COUNCIL_WEBSITE.title().value());
        assertThat(endpoint.answer(Notices.get("/privacy")).header("Content-Language"))
                .contains("en");
        assertThat(endpoint.answer(Notices.get("/privacy?lang=cy")).body()).isEqualTo(response.body());
    }

    @Test
    void aTitleIsOnlyText() {
        NoticeEndpoint hostile = NoticeEndpoint.of(NoticePages.builder(NoticeCatalog.of(List.of(
                        Notices.COUNCIL_WEBSITE,
                        Notices.ENGLISH_NEWSLETTER.withTitle(Text.of("<script>alert(1)</script>")))))
                .build());

        assertThat(Jsoup.parse(text(hostile.answer(Notices.get("/privacy")))).select("script"))
                .isEmpty();
    }

    @Test
    void aListInALanguageThatWeHaveNoWordsForIsInEnglish() {
        NoticeEndpoint french = NoticeEndpoint.of(NoticePages.builder(NoticeCatalog.of(List.of(
                        Notices.COUNCIL_WEBSITE.withLanguage(LanguageTag.of("fr")),
                        Notices.ENGLISH_NEWSLETTER.withLanguage(LanguageTag.of("fr")))))
                .build());

        assertThat(french.answer(Notices.get("/privacy", "Accept-Language", "fr"))
                        .header("Content-Language"))
                .contains("en");
    }

    @Test
    void theStylesheetOfThePlainThemeIsServed() {
        WebResponse css = endpoint.answer(Notices.get("/privacy/notice.css"));
        NoticeEndpoint govuk = NoticeEndpoint.of(NoticePages.builder(Notices.catalog())
                .theme(HtmlTheme.GOVUK)
                .stylesheet("https://assets.example.gov.uk:8443/govuk.css?v=5")
                .build());

        assertThat(css.header("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(css.headers()).doesNotContainKeys("Vary", "Content-Language", "Last-Modified");
        assertThat(text(css)).isEqualTo(HtmlTheme.PLAIN.stylesheet().orElseThrow());
        assertThat(endpoint.answer(Notices.get(
                                "/privacy/notice.css",
                                "If-None-Match",
                                css.header("ETag").orElseThrow()))
                        .status())
                .isEqualTo(304);
        assertThat(govuk.answer(Notices.get("/privacy/notice.css")).status()).isEqualTo(404);
        assertThat(govuk.answer(Notices.get("/privacy")).header("Content-Security-Policy"))
                .contains("default-src 'none'; style-src https://assets.example.gov.uk:8443; "
                        + "font-src https://assets.example.gov.uk:8443; img-src 'self'; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void theNoticeThatAppliesToTheSiteIsNamedOnlyIfSomebodySaysWhichItIs() {
        NoticeEndpoint told = NoticeEndpoint.builder(Notices.pages())
                .privacyPolicy(Notices.WEBSITE)
                .cacheControl("max-age=60")
                .build();
        String link = "</privacy/county-council-website>; rel=\"privacy-policy\"";

        assertThat(endpoint.privacyPolicyLink()).isEmpty();
        assertThat(told.privacyPolicyLink()).contains(link);
        assertThat(told.answer(Notices.get(NEWSLETTER)).headers().get("Link"))
                .containsExactly(link, "</privacy/library-newsletter?lang=cy>; rel=\"alternate\"; hreflang=\"cy\"");
        assertThat(told.answer(Notices.get("/privacy")).header("Link")).contains(link);
        assertThat(told.answer(Notices.get("/privacy")).header("Cache-Control")).contains("max-age=60");
        assertThat(told.answer(Notices.get("/privacy/none")).header("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void mistakesInTheSettingsAreToldAtOnce() {
        NoticeEndpoint.Builder builder = NoticeEndpoint.builder(Notices.pages());

        assertThatIllegalArgumentException().isThrownBy(() -> builder.cacheControl("no-cache\r\nX: y"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.cacheControl(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.privacyPolicy(Identifier.of("websit")))
                .withMessageContaining("county-council-website");
    }

    private static String text(WebResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
