package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a request holds, there is an answer that HTTP allows and that holds nothing of it. */
class AnyRequestTest {

    private static final List<String> NEGOTIATING =
            List.of("Accept", "Accept-Language", "If-None-Match", "If-Modified-Since");

    private final NoticeEndpoint endpoint = Notices.endpoint();

    @Property(seed = "20261123", tries = 2000)
    void aNoticeIsSentOrKeptOrNotAcceptable(
            @ForAll("values") String accept,
            @ForAll("values") String language,
            @ForAll("values") String tags,
            @ForAll("values") String since) {
        WebResponse response = endpoint.answer(Notices.get(
                "/privacy/library-newsletter",
                NEGOTIATING.get(0),
                accept,
                NEGOTIATING.get(1),
                language,
                NEGOTIATING.get(2),
                tags,
                NEGOTIATING.get(3),
                since));

        assertThat(response.status()).isIn(200, 304, 406);
        assertThat(response.header("Vary")).contains("Accept, Accept-Language");
        assertIsSound(response);
    }

    @Property(seed = "20261123", tries = 4000)
    void noAddressIsADanger(@ForAll("addresses") String address, @ForAll String method) {
        for (String each : List.of("GET", "HEAD", "OPTIONS", method)) {
            WebResponse response = endpoint.answer(Notices.request(each, address));

            assertThat(response.status()).isIn(200, 204, 308, 404, 405);
            assertIsSound(response);
        }
    }

    private static void assertIsSound(WebResponse response) {
        assertThat(response.headers())
                .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");
        assertThat(response.headers().values())
                .allSatisfy(values -> assertThat(values).allMatch(value -> value.matches("[ -~]*")));
        response.header("Content-Language").ifPresent(it -> assertThat(it).isIn("en", "en-GB", "cy"));
        response.header("Location")
                .ifPresent(it -> assertThat(it).matches("/privacy[a-z./-]*(\\?lang=(en-GB|cy))?([?&]depth=summary)?"));
        if (response.status() == 304 || response.status() == 204) {
            assertThat(response.isEmpty()).isTrue();
        } else {
            assertThat(response.header("Content-Length")).isPresent();
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> parts = Arbitraries.of(
                "text/html",
                "text/plain",
                "application/json",
                "*/*",
                ";q=0",
                ";q=0.5",
                ",",
                " ",
                "cy",
                "en-GB",
                "*",
                "\"",
                "W/",
                "Mon, 05 Oct 2026 00:00:00 GMT",
                "\r\n",
                "\u0000");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(10)
                .map(each -> String.join("", each));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> parts = Arbitraries.of(
                "/privacy",
                "/library-newsletter",
                "/notice.css",
                ".txt",
                ".json",
                "/",
                "..",
                "%2e",
                "%2F",
                "%00",
                "%",
                "?",
                "lang=",
                "depth=",
                "summary",
                "cy",
                "&",
                "=",
                "\r\n",
                ";");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(each -> String.join("", each));
    }
}
