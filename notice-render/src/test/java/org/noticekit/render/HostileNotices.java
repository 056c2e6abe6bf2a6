package org.noticekit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/**
 * Notices with a hostile text in every field that can hold one. In each round every field has another text, and after the
 * last round every field has had every text.
 */
public final class HostileNotices {
    /** All but those of white space alone, for nobody sees whether that is stressed, and Markdown does not say. */
    static final List<String> TEXTS = Hostile.TEXTS.stream()
            .filter(text -> !text.codePoints().allMatch(c -> Character.getType(c) == Character.SPACE_SEPARATOR))
            .toList();

    /** How many rounds there are. */
    public static final int ROUNDS = TEXTS.size();

    /**
     * The fields of the model that hold any text, named as in {@code Link.title}. All others hold addresses, numbers, dates
     * and choices, whose types let no markup through.
     */
    public static final Set<String> FIELDS = ModelTypes.allFields().stream()
            .filter(field -> field.element() == Text.class || field.element() == Prose.class)
            .map(ModelTypes.Field::key)
            .collect(Collectors.toCollection(TreeSet::new));

    /** Small notices that together have all those fields, each text a mark of its own. */
    public static final List<Specimen> MARKED = marked();

    /** One round of so many is looked at every day; it has no divisor in common with the number of forms. */
    private static final int DAILY = 5;

    private static final String STOPS = ".!?:;";

    private HostileNotices() {}

    /**
     * The rounds of one of the marked notices that are looked at: all in the nightly build, and otherwise every fifth, with
     * another one to begin with for each notice. As a notice has many fields, each text is in some of them even so.
     */
    static IntStream rounds(int which) {
        return Boolean.getBoolean("nightly")
                ? IntStream.range(0, ROUNDS)
                : IntStream.iterate(which % DAILY, round -> round < ROUNDS, round -> round + DAILY);
    }

    /** A notice as it is in a round. */
    public static PrivacyNotice hostile(Specimen marked, int round) {
        return marked.saying(mark -> text(mark, round)).notice();
    }

    /**
     * What is compared with the notice of that round: marks, each with the stop at its text's end, for after such a stop we
     * set none of our own.
     */
    public static PrivacyNotice harmless(Specimen marked, int round) {
        return marked.saying(mark -> mark + stop(text(mark, round))).notice();
    }

    /** What stands in place of each mark of the harmless notice in the hostile one. */
    public static UnaryOperator<String> texts(int round) {
        return mark -> {
            String text = text(mark, round);
            return text.substring(0, text.length() - stop(text).length());
        };
    }

    static String text(String mark, int round) {
        int number = Integer.parseInt(mark.replaceAll("\\D", ""));
        return TEXTS.get((number + round) % ROUNDS);
    }

    private static String stop(String text) {
        String last = text.substring(text.length() - 1);
        return STOPS.contains(last) ? last : "";
    }

    /** The notice that adds most for its length, again and again. */
    private static List<Specimen> marked() {
        List<Specimen> some = LongStream.range(0, 1000)
                .boxed()
                .flatMap(seed -> Stream.of(0.1, 0.2, 0.3).map(density -> Specimen.marked(seed, density)))
                .toList();
        Set<String> missing = new TreeSet<>(FIELDS);
        List<Specimen> chosen = new ArrayList<>();
        while (!missing.isEmpty()) {
            Specimen best = some.stream()
                    .max(Comparator.comparingDouble(it -> (double) missing.stream()
                                    .filter(it.covered()::contains)
                                    .count()
                            / (it.words().size() + 10)))
                    .orElseThrow();
            if (!missing.removeAll(best.covered())) {
                throw new IllegalStateException("No notice has a text in " + missing);
            }
            chosen.add(best);
        }
        return chosen;
    }
}
