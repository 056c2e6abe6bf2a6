package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** An application under a context path, asked over HTTP. */
class ServedApplicationTest {

    private static final String NOTICE = "/app/privacy/library-newsletter";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;
    private static int port;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ContactController.class)
    @Controller
    static class Application {

        @GetMapping("/form")
        String form(Model model) {
            model.addAttribute("name", "library-newsletter");
            return "form";
        }

        @GetMapping("/privacy/ours")
        @ResponseBody
        String ours() {
            return "a page of our own";
        }
    }

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .properties(
                        Notices.AS_OF,
                        "server.port=0",
                        "server.servlet.context-path=/app",
                        "spring.main.banner-mode=off",
                        "noticekit.default-notice=library-newsletter",
                        "noticekit.well-known=true",
                        "noticekit.link-header=true",
                        "management.endpoints.web.exposure.include=health,info",
                        "management.endpoint.health.show-details=always")
                .run();
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  text/html,        '<!DOCTYPE html>'",
        "text/html,           text/html,        '<!DOCTYPE html>'",
        "text/plain,          text/plain,       'How we use'",
        "text/markdown,       text/markdown,    '# How we use'",
        "application/json,    application/json, '{'",
        "'text/html;q=0.1, text/plain', text/plain, 'How we use'",
    })
    void aNoticeIsThereInTheFormThatIsAskedFor(String accept, String type, String start) throws Exception {
        HttpResponse<String> answer = accept.isEmpty() ? get(NOTICE) : get(NOTICE, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body().stripLeading()).startsWithIgnoringCase(start);
        assertThat(header(answer, "Vary")).contains("Accept", "Accept-Language");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.headers().allValues("Link"))
                .anyMatch(link -> link.contains("</app/privacy/library-newsletter>; rel=\"privacy-policy\""));
    }

    @Test
    void nothingThatIsThereWasAskedFor() throws Exception {
        assertThat(get(NOTICE, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    /** As links in a template are where a session begins, before anybody knows whether cookies are kept. */
    @Test
    void aSessionInTheAddressDoesNotMatter() throws Exception {
        assertThat(get(NOTICE + ";jsessionid=7D15").body())
                .isEqualTo(get(NOTICE).body());
        assertThat(get(NOTICE + "%3Bjsessionid=7D15").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'', 'cy, en;q=0.5', cy", "'', 'fr', en-GB", "?lang=cy, en, cy", "'', 'en', en-GB"})
    void theLanguageIsThatOfTheReader(String query, String wanted, String language) throws Exception {
        HttpResponse<String> answer = get(NOTICE + query, "Accept-Language", wanted);

        assertThat(header(answer, "Content-Language")).isEqualTo(language);
        assertThat(answer.body()).contains("<html class=\"notice-page\" lang=\"" + language + "\">");
    }

    @Test
    void whatIsKeptIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get(NOTICE);
        HttpResponse<String> again = get(NOTICE, "If-None-Match", header(first, "ETag"));

        assertThat(header(first, "Last-Modified")).isEqualTo("Mon, 05 Oct 2026 00:00:00 GMT");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(again, "Vary")).isEqualTo(header(first, "Vary"));
        assertThat(get(NOTICE, "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void headTellsWhatGetWould() throws Exception {
        HttpResponse<String> get = get(NOTICE);
        HttpResponse<String> head =
                send(HttpRequest.newBuilder(at(NOTICE)).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(header(head, "Content-Length"))
                .isEqualTo(String.valueOf(get.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void noticesAreOnlyRead() throws Exception {
        HttpResponse<String> post =
                send(HttpRequest.newBuilder(at(NOTICE)).POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(header(post, "Allow")).contains("GET", "HEAD");
        assertThat(header(
                        send(HttpRequest.newBuilder(at(NOTICE)).method("OPTIONS", HttpRequest.BodyPublishers.noBody())),
                        "Allow"))
                .contains("GET", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/privacy/zzqx",
                "/app/privacy/zzqx/yy",
                "/app/privacy/zzqx%3Cscript%3E",
                "/app/privacy/%7Ezzqx"
            })
    void whatIsNotThereIsNotRepeated(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("zzqx");
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
    }

    @Test
    void thePageLinksToItsStylesheetWhereverTheApplicationIs() throws Exception {
        assertThat(get(NOTICE).body()).contains("href=\"/app/privacy/notice.css\"");
        assertThat(header(get("/app/privacy/notice.css"), "Content-Type")).startsWith("text/css");
        assertThat(get("/app/privacy").body()).contains("/app/privacy/county-council-website", NOTICE);
    }

    @Test
    void anEscapedAddressIsTheSame() throws Exception {
        assertThat(get("/app/%70rivacy/library-newslette%72").statusCode()).isEqualTo(200);
    }

    @Test
    void aControllerOfTheApplicationComesFirst() throws Exception {
        assertThat(get("/app/privacy/ours").body()).isEqualTo("a page of our own");
    }

    @Test
    void theWellKnownAddressLeadsToTheDefaultNotice() throws Exception {
        HttpResponse<String> answer = get("/app/.well-known/privacy-policy");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo(NOTICE);
        assertThat(send(HttpRequest.newBuilder(at("/app/.well-known/privacy-policy"))
                                .DELETE())
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/form", "/app/privacy/ours", "/app/no-such-page"})
    void theApplicationsOwnPagesLinkToTheDefaultNoticeOnce(String path) throws Exception {
        assertThat(get(path).headers().allValues("Link"))
                .containsExactly("</app/privacy/library-newsletter>; rel=\"privacy-policy\"");
    }

    @Test
    void aTemplateShowsNoticesInTheReadersLanguage() throws Exception {
        String english = get("/app/form", "Accept-Language", "en").body();
        String welsh = get("/app/form", "Accept-Language", "cy").body();

        assertThat(english)
                .contains("href=\"/app/privacy/library-newsletter?lang=en-GB#pn-newsletter\"", "<h3")
                .doesNotContain("<notice:");
        assertThat(welsh).contains("href=\"/app/privacy/library-newsletter?lang=cy#pn-newsletter\"");
    }

    @Test
    void anotherTemplateEngineIsGivenTheFragmentByTheModel() throws Exception {
        assertThat(get("/app/contact").body())
                .contains("href=\"/app/privacy/library-newsletter?lang=en-GB#pn-newsletter\"");
    }

    @Test
    void healthAndInfoTellOfThem() throws Exception {
        assertThat(get("/app/actuator/health").body())
                .contains("\"noticekit\":{\"details\":{\"asOf\":\"2026-11-23\"},\"status\":\"UP\"}");
        assertThat(get("/app/actuator/info").body())
                .contains(
                        "\"notice\":\"library-newsletter\",\"language\":\"cy\",\"version\":\"2.0\",\"updated\":\"2026-10-05\",\"nextReview\":\"2027-10\"");
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
