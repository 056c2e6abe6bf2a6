package org.noticekit.testkit.jqwik;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/**
 * A notice, or what is made of one, that shrinks by leaving things out and by shortening texts, largest things first, as
 * long as it can be read and is what was asked for.
 *
 * @param <T> what is made of the notice
 */
final class ShrinkableNotice<T> implements Shrinkable<T> {

    private final Tree tree;
    private final Function<PrivacyNotice, Optional<T>> asAskedFor;
    private final T value;

    ShrinkableNotice(Tree tree, Function<PrivacyNotice, Optional<T>> asAskedFor) {
        this(tree, asAskedFor, asAskedFor.apply(tree.read().orThrow()).orElseThrow());
    }

    private ShrinkableNotice(Tree tree, Function<PrivacyNotice, Optional<T>> asAskedFor, T value) {
        this.tree = tree;
        this.asAskedFor = asAskedFor;
        this.value = value;
    }

    @Override
    public T value() {
        return value;
    }

    /** Each smaller one is made only when it is asked for: reading and judging all of them would take seconds. */
    @Override
    public Stream<Shrinkable<T>> shrink() {
        List<NoticePath> outermostFirst = tree.paths().stream()
                .sorted(Comparator.comparingInt(path -> path.segments().size()))
                .toList();
        List<Supplier<Tree>> ways = new ArrayList<>();
        outermostFirst.forEach(path -> addLess(path, ways));
        outermostFirst.forEach(path -> addShorterText(path, ways));
        return ways.stream().map(Supplier::get).flatMap(smaller -> asAskedFor(smaller).stream());
    }

    private Optional<Shrinkable<T>> asAskedFor(Tree smaller) {
        return smaller.read()
                .notice()
                .flatMap(asAskedFor)
                .map(still -> new ShrinkableNotice<>(smaller, asAskedFor, still));
    }

    /** Without what is at the path; of a long list also without one half of it. */
    private void addLess(NoticePath path, List<Supplier<Tree>> ways) {
        ways.add(() -> tree.without(path));
        if (tree.at(path) instanceof List<?> list && list.size() > 2) {
            ways.add(() -> tree.with(path, list.subList(0, list.size() / 2)));
            ways.add(() -> tree.with(path, list.subList(list.size() / 2, list.size())));
        }
    }

    private void addShorterText(NoticePath path, List<Supplier<Tree>> ways) {
        if (tree.at(path) instanceof String text && text.length() > 1) {
            int middle = text.length() / 2;
            ways.add(() -> tree.with(path, text.substring(0, middle)));
            ways.add(() -> tree.with(path, text.substring(middle)));
            ways.add(() -> tree.with(path, text.substring(1)));
            ways.add(() -> tree.with(path, text.substring(0, text.length() - 1)));
        }
    }

    /** How much text it is: everything that is left out makes that less. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(tree.text().length());
    }
}
