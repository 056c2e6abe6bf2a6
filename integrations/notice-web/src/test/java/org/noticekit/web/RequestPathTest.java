package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @Test
    void whatMeansTheSameIsTheSame() {
        assertThat(RequestPath.decode("/privacy/%77eb%2Dsite%7e")).contains("/privacy/web-site~");
        assertThat(RequestPath.decode("/privacy/%6c%6C")).contains("/privacy/ll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a%2Fb", "/a%2fb", "/%00", "/%25", "/%2577", "/%", "/%7", "/%zz", "/%-1", "/%+7", "/%C3%A9", "/%0d%0a",
                "/%０７"
            })
    void anyOtherEscapeIsNothingOfOurs(String raw) {
        assertThat(RequestPath.decode(raw)).isEmpty();
    }

    @Test
    void norIsAPathThatIsTooLong() {
        assertThat(RequestPath.decode("/" + "a".repeat(2047))).isPresent();
        assertThat(RequestPath.decode("/" + "a".repeat(2048))).isEmpty();
    }

    @Property(seed = "20261123")
    void noPathIsADanger(@ForAll String raw) {
        assertThat(RequestPath.decode(raw)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy", "/app/privacy.v2", "/~council/data_use", "/.well-known/x"})
    void noticesCanBeUnderAPath(String path) {
        assertThat(RequestPath.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "privacy",
                "/privacy/",
                "//privacy",
                "/a//b",
                "/../privacy",
                "/a/./b",
                "/a/..",
                "/a b",
                "/é",
                "/a?b",
                "/a;b",
                "/a%20b",
                "/a\nb"
            })
    void butUnderNothingElse(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestPath.checked(path))
                .withMessageStartingWith("path must be segments of ASCII letters, digits and . _ ~ -");
    }
}
