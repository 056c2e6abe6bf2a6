package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code docs/spring-boot.md} shows is so. */
class PageTest {

    private final String page = read("../../docs/spring-boot.md");

    @Test
    void theApplicationThatDoesNotStartTellsWhatThePageShows() {
        String told = read("src/test/resources/starting/error.txt").replace("FOLDER/", "classpath:notices/");

        assertThat(page).contains(told.substring(0, told.indexOf("\n\nAction:")));
    }

    @Test
    void theControllerIsTheOneThatIsTried() {
        String source = read("src/test/java/org/noticekit/spring/ContactController.java");
        String method = source.substring(source.indexOf("    @GetMapping"), source.lastIndexOf('}'));

        assertThat(page.replaceAll("\\s+", " ")).contains(method.strip().replaceAll("\\s+", " "));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
