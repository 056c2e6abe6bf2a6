package org.noticekit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NoticePathTest {

    @Property(seed = "20261123")
    void whatAPointerWritesIsReadBack(@ForAll List<String> segments) {
        NoticePath path = NoticePath.of(segments.toArray(String[]::new));

        assertThat(NoticePath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(NoticePath.parse(path.toString()).segments()).isEqualTo(segments);
    }

    @Property(seed = "20261123")
    void theOrderAgreesWithEquality(@ForAll List<String> one, @ForAll List<String> other) {
        NoticePath left = NoticePath.of(one.toArray(String[]::new));
        NoticePath right = NoticePath.of(other.toArray(String[]::new));

        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
    }

    @Property(seed = "20261123")
    void whatLiesBelowBeginsWithTheSameSegments(@ForAll("paths") NoticePath one, @ForAll("paths") NoticePath other) {
        List<String> mine = one.segments();
        List<String> theirs = other.segments();

        assertThat(one.startsWith(other))
                .isEqualTo(mine.size() >= theirs.size()
                        && mine.subList(0, theirs.size()).equals(theirs));
    }

    /** Segments close to each other, as numbers and as text. */
    @Provide
    Arbitrary<NoticePath> paths() {
        return Arbitraries.strings()
                .withChars("019a")
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(segments -> NoticePath.of(segments.toArray(String[]::new)));
    }

    @Property(seed = "20261123", tries = 5000)
    void theOrderIsOneOrder(
            @ForAll("paths") NoticePath a, @ForAll("paths") NoticePath b, @ForAll("paths") NoticePath c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Test
    void indexesComeBeforeKeysThatBeginWithDigits() {
        assertThat(Stream.of("/1a", "/9", "/10").map(NoticePath::parse).sorted())
                .extracting(NoticePath::toString)
                .containsExactly("/9", "/10", "/1a");
    }

    @Test
    void slashAndTildeAreEscapedAsRfc6901Says() {
        assertThat(NoticePath.of("a/b", "m~n", "~1")).hasToString("/a~1b/m~0n/~01");
        assertThat(NoticePath.parse("/a~1b/m~0n/~01").segments()).containsExactly("a/b", "m~n", "~1");
    }

    @Test
    void indexesCompareAsNumbersAndKeysAsText() {
        assertThat(Stream.of("/x/10", "/x/9", "/x/08", "/x/a", "/x", "/x/9/1")
                        .map(NoticePath::parse)
                        .sorted())
                .extracting(NoticePath::toString)
                .containsExactly("/x", "/x/9", "/x/9/1", "/x/10", "/x/08", "/x/a");
    }

    @Test
    void theRootIsEmptyAndHasNoParent() {
        assertThat(NoticePath.root()).hasToString("").isEqualTo(NoticePath.parse(""));
        assertThat(NoticePath.root().parent()).isEmpty();
        assertThat(NoticePath.of("a", "b").parent()).contains(NoticePath.of("a"));
    }

    @Test
    void aPathStartsWithItselfAndItsAncestorsOnly() {
        NoticePath path = NoticePath.of("channels", "live-chat");

        assertThat(path.startsWith(path)).isTrue();
        assertThat(path.startsWith(NoticePath.root())).isTrue();
        assertThat(path.startsWith(NoticePath.of("channels", "live"))).isFalse();
        assertThat(NoticePath.root().startsWith(path)).isFalse();
    }

    @Test
    void aBadPointerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticePath.parse("a"))
                .withMessageContaining("\"/\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticePath.parse("/a~2"))
                .withMessageContaining("~0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticePath.root().child(-1))
                .withMessageContaining("index");
    }
}
