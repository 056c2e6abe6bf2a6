package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.model.PrivacyNotice;

/** The same notice gives the same characters, whatever the machine and however many ask at once. */
class SameEverywhereTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final PrivacyNotice notice = Specimen.of(7, 0.5).notice();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** What is worked out once and kept was worked out at home; the end-to-end tests start anew on such machines. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu",
        "cy-GB, Etc/GMT+12"
    })
    void onEveryMachine(String tag, String id) {
        List<String> here = render();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(render()).isEqualTo(here);
    }

    @Test
    void inEveryThread() throws InterruptedException, ExecutionException {
        HtmlRenderer html = HtmlRenderer.builder().build();
        String alone = html.render(notice);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> pages = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                pages.add(threads.submit(() -> html.render(notice)));
            }
            for (Future<String> page : pages) {
                assertThat(page.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<String> render() {
        return List.of(
                HtmlRenderer.builder().build().render(notice),
                TextRenderer.builder().build().render(notice),
                MarkdownRenderer.builder().build().render(notice),
                DataFlowPicture.of(notice).toSvg());
    }
}
