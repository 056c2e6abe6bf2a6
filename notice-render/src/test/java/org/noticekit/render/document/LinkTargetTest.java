package org.noticekit.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.EmailAddress;

class LinkTargetTest {
    @ParameterizedTest
    @CsvSource({
        "privacy.html, ./privacy.html",
        "privacy, ./privacy",
        "/privacy, /privacy",
        "./privacy, ./privacy",
        "https://www.example.gov.uk/privacy, https://www.example.gov.uk/privacy"
    })
    void aPageIsNamedAsPeopleNameIt(String address, String target) {
        assertThat(LinkTarget.ofPage(address)).map(LinkTarget::value).contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "a b", "//evil.example", "C:\\privacy.html"})
    void noPageIsNamedSo(String address) {
        assertThat(LinkTarget.ofPage(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dpo@example.gov.uk, mailto:dpo@example.gov.uk",
        "d.p-o_2+x@example.gov.uk, mailto:d.p-o_2+x@example.gov.uk",
        "dpo?bcc=x%40evil.example&body=a@example.gov.uk, mailto:dpo%3Fbcc%3Dx%2540evil.example%26body%3Da@example.gov.uk"
    })
    void aMailboxIsAllThatAnEmailAddressLeadsTo(String address, String target) {
        assertThat(LinkTarget.ofMailbox(EmailAddress.of(address)))
                .map(LinkTarget::value)
                .contains(target);
        assertThat(LinkTarget.of(target).orElseThrow().isMailbox(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.uk",
                "HTTPS://www.example.gov.uk/a?b=c&d=\"e\"#f",
                "http://example.gov.uk:8080/",
                "http://[::1]/",
                "https://example.gov.uk/user@example",
                "https://www.example.cymru/tŷ",
                "mailto:dpo@example.gov.uk",
                "tel:+443031231113",
                "/privacy",
                "./privacy",
                "../privacy",
                "?page=2",
                "#rights"
            })
    void aLinkMayLeadThere(String address) {
        assertThat(LinkTarget.of(address)).map(LinkTarget::value).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u00a0https://example.gov.uk",
                "\u200bhttps://example.gov.uk",
                "https://example.gov.uk/\u202egpj.exe",
                "https://example.gov.uk/ space",
                "https://example.gov.uk\u0000.evil.example",
                "https://example.gov.uk/\ud800",
                "https://example.gov.uk/\uffff",
                "https://example.gov.uk/\udbff\udfff",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.gov.uk/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:\\\\evil.example",
                "https:evil.example",
                "https:/evil.example",
                "https://",
                "https:///path",
                "https://:80/",
                "https://example.gov.uk@evil.example/",
                "mailto:",
                "tel:",
                ":https://example.gov.uk",
                "www.example.gov.uk",
                "privacy.html",
                "ｊavascript:alert(1)"
            })
    void noLinkMayLeadThere(String address) {
        assertThat(LinkTarget.of(address)).isEmpty();
    }
}
