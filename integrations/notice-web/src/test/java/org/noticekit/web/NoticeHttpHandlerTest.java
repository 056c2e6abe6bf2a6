package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The JDK's server and its client, over a real connection. */
class NoticeHttpHandlerTest {

    private static final String NEWSLETTER = "/privacy/library-newsletter";

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final NoticePages pages = Notices.pages();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/privacy", new NoticeHttpHandler(NoticeEndpoint.of(pages)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void aPageIsSentAsItIs() throws Exception {
        HttpResponse<byte[]> response = send("GET", NEWSLETTER, "Accept-Language", "cy");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(pages.page(Notices.NEWSLETTER, Notices.WELSH, NoticeForm.HTML, NoticeDepth.FULL)
                        .body());
        assertThat(response.headers().firstValue("Content-Language")).contains("cy");
        assertThat(response.headers().firstValue("Content-Length"))
                .contains(String.format(Locale.ROOT, "%d", response.body().length));
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void headIsTheSameWithoutTheBody() throws Exception {
        HttpResponse<byte[]> get = send("GET", NEWSLETTER);
        HttpResponse<byte[]> head = send("HEAD", NEWSLETTER);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void whoHasThePageIsToldSoBothWays() throws Exception {
        HttpResponse<byte[]> get = send("GET", NEWSLETTER);
        HttpResponse<byte[]> byTag = send(
                "GET",
                NEWSLETTER,
                "If-None-Match",
                get.headers().firstValue("ETag").orElseThrow());
        HttpResponse<byte[]> byDate = send(
                "GET",
                NEWSLETTER,
                "If-Modified-Since",
                get.headers().firstValue("Last-Modified").orElseThrow());

        for (HttpResponse<byte[]> again : List.of(byTag, byDate)) {
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("Vary")).contains("Accept, Accept-Language");
        }
    }

    /** Two requests on one connection: the second answer would be read wrongly if the first told a wrong length. */
    @Test
    void whatIsToldOfAnEmptyAnswerIsNotALie() throws Exception {
        String etag = send("GET", NEWSLETTER).headers().firstValue("ETag").orElseThrow();
        String first = "GET " + NEWSLETTER + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + etag + "\r\n\r\n";
        String second = "OPTIONS " + NEWSLETTER + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((first + second).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answers = new String(in.readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answers).startsWith("HTTP/1.1 304 ").contains("\r\n\r\nHTTP/1.1 204 ");
        }
    }

    @Test
    void whatIsNotThereOrNotAllowedIsTold() throws Exception {
        assertThat(send("GET", NEWSLETTER, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(send("GET", "/privacy/none").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/privacy/%2e%2e%2fetc").statusCode()).isEqualTo(404);
        assertThat(send("POST", NEWSLETTER).statusCode()).isEqualTo(405);
        assertThat(send("POST", NEWSLETTER).headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(send("OPTIONS", NEWSLETTER).statusCode()).isEqualTo(204);
        assertThat(send("GET", "/privacy/").headers().firstValue("Location")).contains("/privacy");
    }

    @Test
    void manyWhoAskFirstAtOnceGetTheSameBytes() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            answers.add(client.sendAsync(request("GET", NEWSLETTER), HttpResponse.BodyHandlers.ofByteArray()));
        }
        byte[] page = pages.page(Notices.NEWSLETTER, Notices.ENGLISH, NoticeForm.HTML, NoticeDepth.FULL)
                .body();

        for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
            assertThat(answer.get().body()).isEqualTo(page);
        }
    }

    /** The server writes a length too; two of them would be a malformed answer to some, even if they are the same. */
    @Test
    void eachHeaderIsSentAsTheEndpointTellsIt() throws Exception {
        for (String address : List.of(NEWSLETTER, "/privacy", "/privacy/notice.css", "/privacy/none", "/privacy/")) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<byte[]> sent = send(method, address);

                NoticeEndpoint.of(pages)
                        .answer(Notices.request(method, address))
                        .headers()
                        .forEach((name, values) -> assertThat(sent.headers().allValues(name))
                                .as("%s %s %s", method, address, name)
                                .isEqualTo(values));
            }
        }
    }

    private HttpResponse<byte[]> send(String method, String address, String... headers) throws Exception {
        return client.send(request(method, address, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getAddress().getPort() + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
