package org.noticekit.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterised test once for each notice file, in the order of their paths; each run is called by its file.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @NoticeFiles("src/main/notices/**")
 * void isComplete(ReadResult notice) {
 *     assertThat(notice).asOf(LocalDate.of(2026, 11, 23)).isComplete();
 * }
 * }</pre>
 *
 * <p>The test's first parameters are, in any order, a {@link org.noticekit.model.PrivacyNotice}, a {@link
 * org.noticekit.io.ReadResult}, which also knows lines and columns, or the {@link java.nio.file.Path}. A file that is no
 * notice fails its own run, with all that is wrong with it, before a test that wants a notice or a read result begins; one
 * that wants only the path gets it. No file at all is a failure. JUnit 5.13 or newer is needed.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(NoticeFilesProvider.class)
@ExtendWith(BrokenFiles.class)
public @interface NoticeFiles {

    /**
     * Which files: files, folders with all that is below them, or {@linkplain org.noticekit.project.FilePattern patterns},
     * seen from the folder that the build runs the tests in, with {@code /} between folders. They are found as {@link
     * org.noticekit.check.NoticeFinder} finds them: in a folder, files that end in {@code .yaml}, {@code .yml} or {@code .json},
     * but nothing that is hidden or built.
     */
    String[] value();
}
