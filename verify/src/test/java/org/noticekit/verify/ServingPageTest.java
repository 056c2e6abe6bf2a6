package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticePages;
import org.noticekit.web.WebRequest;
import org.noticekit.web.WebResponse;

/** Holds that what {@code docs/serving.md} shows is so. */
class ServingPageTest {

    private static final Path EXAMPLES = SourceTree.top().resolve("examples");
    private static final String NEWSLETTER = "/privacy/library-newsletter";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Za-z-]+)` \\| (.+?) \\| .+ \\|$");

    @TempDir
    Path folder;

    @Test
    void theServerShownIsTheExample() throws IOException {
        String source = Files.readString(EXAMPLES.resolve("src/main/java/org/noticekit/examples/NoticeServer.java"));

        assertThat(words(source)).contains(words(blocks("java").get(0)));
        assertThat(source.lines().filter(line -> !line.isBlank())).hasSizeLessThan(40);
    }

    /** In Jetty, which the checker of HTML brings along. */
    @Test
    void theServletShownServes() throws Exception {
        HttpServlet servlet = (HttpServlet) compiled(
                        "NoticeServlet",
                        blocks("java").get(1),
                        "java.io.IOException",
                        "java.util.*",
                        "jakarta.servlet.http.*",
                        "org.noticekit.web.*")
                .getConstructor(NoticeEndpoint.class)
                .newInstance(endpoint());
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(new Serving(servlet));
        server.start();
        try {
            HttpResponse<byte[]> get = send(server, "GET", NEWSLETTER + "?lang=cy");
            HttpResponse<byte[]> head = send(server, "HEAD", NEWSLETTER + "?lang=cy");
            WebResponse expected = endpoint().answer(request(NEWSLETTER, "lang=cy", Map.of()));

            assertThat(get.statusCode()).isEqualTo(200);
            assertThat(get.body()).isEqualTo(expected.body());
            expected.headers().forEach((name, values) -> {
                assertThat(get.headers().allValues(name)).as(name).isEqualTo(values);
                assertThat(head.headers().allValues(name)).as(name).isEqualTo(values);
            });
            assertThat(head.body()).isEmpty();
            assertThat(send(
                                    server,
                                    "GET",
                                    NEWSLETTER + "?lang=cy",
                                    "If-None-Match",
                                    get.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);
            assertThat(send(server, "GET", "/privacy/none").statusCode()).isEqualTo(404);
            assertThat(send(server, "GET", NEWSLETTER, "Accept", "image/png").statusCode())
                    .isEqualTo(406);
        } finally {
            server.stop();
        }
    }

    @Test
    void theFragmentsShownCompile() throws Exception {
        assertThat(compiled(
                                "Fragments",
                                "public class Fragments { void make(NoticePages pages) {"
                                        + blocks("java").get(2) + "}}",
                                "java.util.Optional",
                                "org.noticekit.model.*",
                                "org.noticekit.web.NoticePages")
                        .getName())
                .isEqualTo("Fragments");
    }

    @Test
    void theOtherLanguageCanBeNamedAsShown() throws IOException {
        Path file = Readme.writeNotice(folder);
        Files.writeString(file, blocks("yaml").get(0), StandardOpenOption.APPEND);

        assertThat(NoticeReader.create().read(file).orThrow().languageVersions())
                .hasSize(1);
    }

    @Test
    void theHeadersShownAreThoseThatAreSentInThatOrder() throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        ROW.matcher(page()).results().forEach(row -> shown.put(row.group(1), row.group(2)));

        WebResponse sent = endpoint().answer(request(NEWSLETTER, "", Map.of("Accept-Language", List.of("cy"))));

        assertThat(shown.keySet()).containsExactlyElementsOf(sent.headers().keySet());
        shown.forEach((name, value) -> {
            if (!name.equals("ETag") && !name.equals("Content-Length")) {
                assertThat("`" + sent.header(name).orElseThrow() + "`").as(name).isEqualTo(value);
            }
        });
    }

    @Test
    void whatIsServedAsHtmlIsSound() throws Exception {
        for (String address : List.of("/privacy", NEWSLETTER, "/privacy/county-council-website")) {
            for (String query : List.of("lang=cy", "depth=summary")) {
                WebResponse page = endpoint().answer(request(address, query, Map.of()));

                assertThat(page.header("Content-Type")).contains("text/html;charset=utf-8");
                assertThat(HtmlChecker.problems(new String(page.body(), StandardCharsets.UTF_8)))
                        .as("%s?%s", address, query)
                        .isEmpty();
            }
        }
    }

    /** What a servlet container does, as far as it matters to one servlet. */
    private static final class Serving extends AbstractHandler {
        private final HttpServlet servlet;

        Serving(HttpServlet servlet) {
            this.servlet = servlet;
        }

        @Override
        public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            servlet.service(request, response);
            base.setHandled(true);
        }
    }

    private static NoticeEndpoint endpoint() {
        List<PrivacyNotice> notices = Stream.of(
                        "library-newsletter.yaml", "library-newsletter.cy.yaml", "county-council.yaml")
                .map(file -> NoticeReader.create()
                        .read(EXAMPLES.resolve("notices").resolve(file))
                        .orThrow())
                .toList();
        return NoticeEndpoint.of(NoticePages.builder(NoticeCatalog.of(notices)).build());
    }

    private static WebRequest request(String path, String query, Map<String, List<String>> headers) {
        return WebRequest.of("GET", path, Optional.of(query), name -> headers.getOrDefault(name, List.of()));
    }

    private static HttpResponse<byte[]> send(Server server, String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getURI().getPort() + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private Class<?> compiled(String name, String code, String... imports) throws Exception {
        Snippet.compile(folder, name, List.of(imports), code);
        return URLClassLoader.newInstance(new URL[] {folder.toUri().toURL()}).loadClass(name);
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", " ");
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(SourceTree.top().resolve("docs/serving.md"));
    }
}
