package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    private static final Instant OF_THE_RFC = Instant.parse("1994-11-06T08:49:37Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                " Sun, 06 Nov 1994 08:49:37 GMT "
            })
    void allThreeFormsAreRead(String text) {
        assertThat(HttpDate.parse(text)).contains(OF_THE_RFC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1994-11-06T08:49:37Z",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 CET",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 24:49:37 GMT",
                "Sun Nov    08:49:37 1994",
                "sun, 06 nov 1994 08:49:37 gmt",
                "784111777"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(HttpDate.parse(text)).isEmpty();
    }

    @Test
    void aYearOfTwoDigitsIsOneFrom1970To2069() {
        assertThat(HttpDate.parse("Sunday, 06-Nov-70 08:49:37 GMT")).contains(Instant.parse("1970-11-06T08:49:37Z"));
        assertThat(HttpDate.parse("Sunday, 06-Nov-69 08:49:37 GMT")).contains(Instant.parse("2069-11-06T08:49:37Z"));
    }

    @Test
    void aLeapSecondIsTheOneBefore() {
        assertThat(HttpDate.parse("Sat, 31 Dec 2016 23:59:60 GMT")).contains(Instant.parse("2016-12-31T23:59:59Z"));
    }

    @Property(seed = "20261123")
    void itIsWrittenAsTheJdkWritesItAndReadBack(@ForAll @LongRange(min = 0, max = 253402300799L) long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);
        SimpleDateFormat jdk = new SimpleDateFormat("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);
        jdk.setTimeZone(TimeZone.getTimeZone("GMT"));

        assertThat(HttpDate.format(instant)).isEqualTo(jdk.format(Date.from(instant)));
        assertThat(HttpDate.parse(HttpDate.format(instant))).contains(instant);
    }

    @Property(seed = "20261123")
    void noTextIsADanger(@ForAll String text) {
        assertThat(HttpDate.parse(text)).isEmpty();
    }
}
