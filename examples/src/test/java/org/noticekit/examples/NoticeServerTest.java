package org.noticekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/** Asks the server for a notice in two languages. */
class NoticeServerTest {

    @Test
    void theNoticeIsThereInTheReadersLanguage() throws Exception {
        List<PrivacyNotice> notices = Stream.of("library-newsletter.yaml", "library-newsletter.cy.yaml")
                .map(file ->
                        NoticeReader.create().read(Path.of("notices", file)).orThrow())
                .toList();
        HttpServer server = NoticeServer.start(0, notices);
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/privacy";

            assertThat(ask(address, "cy").body()).contains(" lang=\"cy\">").contains("notice.css");
            assertThat(ask(address + "/library-newsletter.txt", "en").body())
                    .startsWith("How we use your data for the library newsletter\n");
            assertThat(ask(address + "/none", "en").statusCode()).isEqualTo(404);
        } finally {
            server.stop(0);
        }
    }

    private static HttpResponse<String> ask(String address, String language) throws Exception {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept-Language", language)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
