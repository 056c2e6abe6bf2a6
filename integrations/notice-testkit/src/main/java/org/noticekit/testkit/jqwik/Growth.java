package org.noticekit.testkit.jqwik;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/**
 * Makes many notices of one. It changes a few things at random, and keeps each change only if the notice is still what was
 * asked for: so it always is, whatever chance does.
 */
final class Growth {

    private static final int MOST_CHANGES = 8;

    private final Random random;
    private final List<RuleCase> cases;

    Growth(Random random, List<RuleCase> cases) {
        this.random = random;
        this.cases = cases;
    }

    Tree grow(Tree seed, Function<PrivacyNotice, ? extends Optional<?>> asAskedFor) {
        Tree grown = seed;
        for (int i = random.nextInt(MOST_CHANGES + 1); i > 0; i--) {
            Tree changed = change(grown);
            if (changed != grown && changed.read().notice().flatMap(asAskedFor).isPresent()) {
                grown = changed;
            }
        }
        return grown;
    }

    private Tree change(Tree tree) {
        return switch (random.nextInt(4)) {
            case 0 -> tree.merged(cases.get(random.nextInt(cases.size())).change());
            case 1 -> graft(tree);
            case 2 -> tree.without(anywhere(tree));
            default -> reword(tree);
        };
    }

    /** Puts a part of another notice in. */
    private Tree graft(Tree tree) {
        Map<?, ?> other = (Map<?, ?>) Tree.of(NoticeMaker.plainNotice(random)).root();
        List<?> keys = List.copyOf(other.keySet());
        Object key = keys.get(random.nextInt(keys.size()));
        return tree.merged(Tree.of(Map.of(key, other.get(key))));
    }

    private Tree reword(Tree tree) {
        NoticePath path = anywhere(tree);
        return tree.at(path) instanceof String ? tree.with(path, Texts.plain(random)) : tree;
    }

    private NoticePath anywhere(Tree tree) {
        List<NoticePath> paths = tree.paths();
        return paths.get(random.nextInt(paths.size()));
    }
}
