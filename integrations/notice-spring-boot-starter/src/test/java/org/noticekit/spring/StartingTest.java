package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** What whoever starts an application reads; {@code -Dgolden.update=true} writes it anew. */
class StartingTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @TempDir
    Path folder;

    @Test
    void aNoticeWithAnErrorIsToldWithItsPlaceRuleLawAndWhatToDo() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());

        assertGolden("error.txt", told(Notices.in(folder)));
    }

    @Test
    void aFileThatIsNoNoticeIsToldWithItsPlace() throws Exception {
        Notices.write(
                folder,
                "newsletter.yaml",
                Notices.example("library-newsletter.yaml").replace("channels:", "chanels:"));

        assertGolden("broken.txt", told(Notices.in(folder), "--noticekit.fail-on=never"));
    }

    @Test
    void thatThereIsNoNoticeIsToldWithTheLocation() throws Exception {
        assertGolden("none.txt", told("noticekit.locations=classpath:texts/*.yaml"));
    }

    @Test
    void whatDoesNotKeepItFromStartingIsAWarningInTheLog() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());

        assertThat(told(Notices.in(folder), "--noticekit.fail-on=never"))
                .containsOnlyOnce("[purpose-lawful-basis]")
                .containsPattern("WARN .* org\\.noticekit\\.spring +: .*newsletter\\.yaml:166:7: error: ")
                .doesNotContain("APPLICATION FAILED TO START");
    }

    /** All that is printed, or only the description of why it did not start. */
    private String told(String... properties) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.NONE)
                    .properties(Notices.AS_OF, "spring.main.banner-mode=off", properties[0])
                    .run(Arrays.copyOfRange(properties, 1, properties.length))
                    .close();
        } catch (RuntimeException refused) {
            String all = printed.toString(StandardCharsets.UTF_8);
            return all.substring(all.indexOf("Description:"))
                            .replace(folder.toString(), "FOLDER")
                            .strip() + "\n";
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void assertGolden(String name, String actual) throws Exception {
        Path golden = Path.of("src/test/resources/starting").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
