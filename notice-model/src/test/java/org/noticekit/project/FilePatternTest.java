package org.noticekit.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {

    /** Without {@code **} before a folder, which with us is true of no folder as well, both must say the same. */
    @Property(tries = 3_000, seed = "20261123")
    void itIsTrueOfWhatJavasOwnPatternsAreTrueOf(@ForAll("globs") String glob, @ForAll("paths") String path) {
        boolean javas = FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));

        assertThat(FilePattern.of(glob).matches(path))
                .as("%s of %s", glob, path)
                .isEqualTo(javas);
    }

    /** With folders anywhere, ours is Java's, or Java's without the stars and their stroke. */
    @Property(tries = 2_000, seed = "20261123")
    void starsInTheMiddleAreAnyFoldersAndNone(
            @ForAll("globs") String before, @ForAll("globs") String after, @ForAll("paths") String path) {
        Path it = Path.of(path);
        var files = FileSystems.getDefault();
        boolean javas = files.getPathMatcher("glob:" + before + "/" + after).matches(it)
                || files.getPathMatcher("glob:" + before + "/**/" + after).matches(it);

        assertThat(FilePattern.of(before + "/**/" + after).matches(path))
                .as("%s/**/%s of %s", before, after, path)
                .isEqualTo(javas);
    }

    /** A star or more, so that no pattern is a folder's name, which with us is true of what is in the folder. */
    @Provide
    Arbitrary<String> globs() {
        Arbitrary<String> piece =
                Arbitraries.of("a", "b", ".", "*", "?", "[ab]", "[!a]", "[a-c]", "{a,b}", "{a*,c?}", "-");
        Arbitrary<String> part = piece.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("", all));
        return part.filter(it -> !it.contains("**") && !it.equals(".") && it.matches(".*[*?\\[].*"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> String.join("/", all));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings()
                .withChars("abc.-")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(it -> !it.equals("."))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> String.join("/", all));
    }

    @ParameterizedTest
    @CsvSource({
        "**/a.yaml, a.yaml, true",
        "**/a.yaml, x/y/a.yaml, true",
        "**/a.yaml, xa.yaml, false",
        "n/**, n/a.yaml, true",
        "n/**, n/x/a.yaml, true",
        "n/**, n, false",
        "n/**/**/a, n/a, true",
        "**, x/a.yaml, true",
        "n, n, true",
        "n, n/x/a.yaml, true",
        "n/, n/a.yaml, true",
        "./n, n/a.yaml, true",
        "n, nn/a.yaml, false",
        "., x/a.yaml, true",
        "n/*, n/x/a.yaml, false",
        "n//x/./*, n/x/a.yaml, true",
        "../o/*.yaml, ../o/a.yaml, true",
        "/srv/*, /srv/a, true",
        "/srv/*, srv/a, false",
        "N/*, n/a, false",
        "a+(b)*, a+(b).yaml, true",
        "[]a]*, ]x, true",
        "[!]a]*, ]x, false",
        "[a^&&]*, &, true",
        "?, é, true"
    })
    void byExample(String pattern, String path, boolean matches) {
        assertThat(FilePattern.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Example
    void bracesAreWrittenOut() {
        assertThat(FilePattern.of("{a,b/{c,d}}/*.{yaml,json}").alternatives())
                .extracting(FilePattern::value)
                .containsExactlyInAnyOrder(
                        "a/*.yaml", "b/c/*.yaml", "b/d/*.yaml", "a/*.json", "b/c/*.json", "b/d/*.json");
        assertThat(FilePattern.of("[{]x").alternatives())
                .extracting(FilePattern::value)
                .containsExactly("[{]x");
        assertThat(FilePattern.of("a/b/*.yaml").folder()).isEqualTo("a/b/");
        assertThat(FilePattern.of("*.yaml").folder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a{b",
                "a}b",
                "a[b",
                "[z-a]",
                "a\\b",
                "a\u0000b",
                "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"
            })
    void whatIsNotRightIsRefused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> FilePattern.of(pattern));
    }

    @Example
    void aPathIsSeenFromTheFolder() {
        assertThat(RelativePath.of("../shared/waivers.yaml")).hasToString("../shared/waivers.yaml");
        for (String whole : new String[] {"/etc/x", "C:/x", "a\\b", "", "a\nb"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> RelativePath.of(whole));
        }
    }
}
