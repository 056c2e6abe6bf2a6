package org.noticekit.examples.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site, as it answers. How it looks and how it is used, a browser shows. */
class CouncilSiteTest {

    private static final Map<String, String> REPORT = Map.of(
            "name", "Sian Sample",
            "email", "sian@example.com",
            "address", "1 Sample Street\r\nExampleton",
            "happened", "The green bin was left on Monday.");

    private static final List<String> PAGES = List.of(
            "/",
            "/missed-bin",
            "/missed-bin/sent",
            "/newsletter",
            "/newsletter/sent",
            "/live-chat",
            "/live-chat/open",
            "/privacy/website");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void eachPageIsThereInItsLanguageAndRunsAndStoresNothing(String language) throws Exception {
        for (String path : PAGES) {
            HttpResponse<String> answer = site.get(path + "?lang=" + language);
            Document page = Site.page(answer);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo(language);
            assertThat(answer.headers().firstValue("Content-Language").orElseThrow())
                    .as(path)
                    .startsWith(language);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).startsWith(page.selectFirst("h1").text() + " – ");
            assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("<notice:");
            assertThat(page.select("script, style, [style], iframe, object"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .containsExactly("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none'");
            assertThat(answer.headers().allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(answer.headers().allValues("Link"))
                    .as(path)
                    .contains("</privacy/website>; rel=\"privacy-policy\"");
        }
    }

    /** Whatever a page links to is there, and so is the place in it. */
    @Test
    void eachLinkLeadsSomewhere() throws Exception {
        Map<URI, Document> seen = new HashMap<>();
        Deque<URI> next = new ArrayDeque<>(PAGES.stream().map(site::address).toList());
        while (!next.isEmpty()) {
            URI address = next.pop();
            if (!seen.containsKey(address)) {
                HttpResponse<String> answer = site.get(address.toString());
                assertThat(answer.statusCode()).as("%s", address).isEqualTo(200);
                Document page = Site.page(answer);
                seen.put(address, page);
                links(page).map(CouncilSiteTest::withoutFragment).forEach(next::push);
            }
        }
        assertThat(seen).containsKey(site.address("/privacy/website.txt?lang=cy"));
        for (Document page : seen.values()) {
            links(page).filter(it -> it.getFragment() != null).forEach(link -> assertThat(
                            seen.get(withoutFragment(link)).getElementById(link.getFragment()))
                    .as("%s, to which %s links", link, page.location())
                    .isNotNull());
        }
    }

    private static Stream<URI> links(Document page) {
        return page.select("[href]").stream()
                .map(it -> it.attr("abs:href"))
                .filter(it -> it.startsWith(site.address("/").toString()))
                .map(URI::create);
    }

    private static URI withoutFragment(URI link) {
        return URI.create(link.toString().replaceFirst("#.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missed-bin", "newsletter", "live-chat"})
    void whereDataIsAskedForItIsSaidWhatHappensToIt(String form) throws Exception {
        for (String language : List.of("en", "cy")) {
            Element notice =
                    Site.page(site.get("/" + form + "?lang=" + language)).selectFirst(".about-data .notice");

            assertThat(notice.text()).isNotBlank();
            assertThat(notice.select("a").eachAttr("href")).anySatisfy(it -> assertThat(it)
                    .startsWith("/privacy/website?lang=" + language)
                    .endsWith("#pn-" + form));
        }
    }

    @Test
    void theLanguageIsTheOneNamedElseTheOneThatTheBrowserPrefers() throws Exception {
        assertThat(language(site.get("/", "Accept-Language", "cy, en;q=0.5"))).isEqualTo("cy");
        assertThat(language(site.get("/?lang=en", "Accept-Language", "cy"))).isEqualTo("en");
        assertThat(language(site.get("/privacy/website?lang=en-GB", "Accept-Language", "cy")))
                .as("the language as the notice says it")
                .isEqualTo("en");
        assertThat(language(site.get("/?lang=xx", "Accept-Language", "cy-GB"))).isEqualTo("cy");
        assertThat(language(site.get("/", "Accept-Language", "de"))).isEqualTo("en");
        assertThat(language(site.get("/", "Accept-Language", ";;;q=x"))).isEqualTo("en");
        assertThat(site.get("/").headers().allValues("Vary")).contains("Accept-Language");
    }

    private static String language(HttpResponse<String> answer) {
        return Site.page(answer).selectFirst("html").attr("lang");
    }

    @Test
    void theWholeNoticeIsInTheSitesOwnPageWithThePictureAndInEachOtherForm() throws Exception {
        Document page = Site.page(site.get("/privacy/website?lang=en"));

        assertThat(page.select("header.header")).hasSize(1);
        assertThat(page.select("main svg")).isNotEmpty();
        assertThat(page.select("main table").text()).contains("Ireland", "United States");

        HttpResponse<String> text = site.get("/privacy/website.txt?lang=cy");
        assertThat(text.body()).contains("Rhoi gwybod am fin a fethwyd").doesNotContain("<");
        String etag = text.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/privacy/website.txt?lang=cy", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void aReportWithoutMistakesIsConfirmedAtAnAddressOfItsOwn(String language) throws Exception {
        HttpResponse<String> answer = site.post("/missed-bin?lang=" + language, REPORT);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String confirmed = answer.headers().firstValue("Location").orElseThrow();
        assertThat(confirmed).endsWith("/missed-bin/sent?lang=" + language);
        assertThat(site.get(confirmed).statusCode()).isEqualTo(200);
    }

    @Test
    void aMistakeIsSaidAtTheTopAndAtItsFieldAndNothingIsLost() throws Exception {
        Map<String, String> slip = new HashMap<>(REPORT);
        slip.put("email", "sian@@example");
        slip.put("address", "  ");
        slip.put("name", "\"><script>alert(1)</script>");
        HttpResponse<String> answer = site.post("/missed-bin?lang=en", slip);
        Document page = Site.page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#email", "#address");
        assertThat(page.select("[role=alert] a").eachText())
                .containsExactlyElementsOf(page.select("form .wrong").eachText());
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("email", "address");
        for (String described :
                page.getElementById("email").attr("aria-describedby").split(" ")) {
            assertThat(page.getElementById(described)).as(described).isNotNull();
        }
        assertThat(page.getElementById("name").val()).isEqualTo(slip.get("name"));
        assertThat(page.getElementById("happened").val()).isEqualTo(slip.get("happened"));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void eachFieldIsNeededAndHasAnEnd() throws Exception {
        assertThat(problems(site.post("/missed-bin?lang=cy", Map.of())))
                .containsExactly("#name", "#email", "#address", "#happened");
        Map<String, String> tooLong = new HashMap<>(REPORT);
        tooLong.put("happened", "x".repeat(2001));
        assertThat(problems(site.post("/missed-bin", tooLong))).containsExactly("#happened");
        tooLong.put("happened", "x".repeat(2000));
        assertThat(site.post("/missed-bin", tooLong).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodySubscribesWithoutTheTick() throws Exception {
        assertThat(Site.page(site.get("/newsletter")).getElementById("consent").hasAttr("checked"))
                .isFalse();
        assertThat(problems(site.post("/newsletter", Map.of("email", "sian@example.com"))))
                .containsExactly("#consent");
        assertThat(site.post("/newsletter", Map.of("email", "sian@example.com", "consent", "yes"))
                        .statusCode())
                .isEqualTo(303);
    }

    private static List<String> problems(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Site.page(answer).select("[role=alert] a").eachAttr("href");
    }

    @Test
    void aFormThatAnotherSiteSendsIsNotRead() throws Exception {
        assertThat(site.post("/missed-bin", REPORT, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post("/missed-bin", REPORT, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsNotThereIsSaidInTheSitesOwnPage() throws Exception {
        HttpResponse<String> answer = site.get("/nothing-here?lang=cy");
        Document page = Site.page(answer);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Nid yw'r dudalen wedi'i chanfod");
        assertThat(answer.body()).doesNotContain("nothing-here");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    /** A text that one language lacks would be shown in the other. */
    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Properties english = texts("messages.properties");
        Properties welsh = texts("messages_cy.properties");

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(welsh.get(key)).as("%s", key).isNotEqualTo(text));
    }

    private static Properties texts(String file) throws IOException {
        try (InputStream in = CouncilSiteTest.class.getResourceAsStream("/" + file)) {
            Properties texts = new Properties();
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            return texts;
        }
    }
}
