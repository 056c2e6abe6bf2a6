package org.noticekit.examples.council;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The site at a port of its own, by the law of one day, on which nothing at all may be found in its notices. */
final class Site implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final URI home;

    Site() {
        application = SpringApplication.run(
                CouncilApplication.class,
                "--server.port=0",
                "--noticekit.as-of=2026-11-25",
                "--noticekit.fail-on=info");
        home = URI.create("http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI address(String path) {
        return home.resolve(path);
    }

    /** Asks as a browser does, or with headers of one's own: a name, a value, and so on. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(address(path)).GET(), headers);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                headers);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    @Override
    public void close() {
        application.close();
    }
}
