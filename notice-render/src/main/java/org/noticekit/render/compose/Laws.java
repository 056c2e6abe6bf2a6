package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.noticekit.model.Law;
import org.noticekit.render.document.Inline;

/** The laws a notice stands under, and where each of them has a provision. */
final class Laws {
    private final List<Law> laws;
    private final Words words;

    Laws(Set<Law> stated, Words words) {
        this.laws = stated.isEmpty() ? List.of(Law.UK_GDPR) : List.copyOf(stated);
        this.words = words;
    }

    /** The notice's law, if it stands under no other. */
    Optional<Law> only() {
        return laws.size() == 1 ? Optional.of(laws.get(0)) : Optional.empty();
    }

    /** Whether the border that data crosses is, for each of the laws, that of the United Kingdom. */
    boolean areBritish() {
        return laws.stream().allMatch(Law::isOfUnitedKingdom);
    }

    /** Whether the border that data crosses is, for each of the laws, that of the European Economic Area. */
    boolean areEuropean() {
        return laws.stream().noneMatch(Law::isOfUnitedKingdom);
    }

    /**
     * Where the notice's laws have a provision, such as "UK GDPR Article 6(1)(e)". Where a notice stands under the law
     * for law enforcement and another, nobody knows which of its activities are law enforcement: the other is cited.
     */
    Optional<List<Inline>> cite(Provisions provision, String point) {
        return cite(cited(), provision, point);
    }

    /** The places in the notice's laws at which {@code articles} are, such as "UK GDPR Article 13(1)(c)". */
    List<String> places(Function<Law, List<String>> articles) {
        return cited().stream()
                .flatMap(law -> articles.apply(law).stream().map(article -> Inline.plainText(place(law, article))))
                .toList();
    }

    private List<Law> cited() {
        return laws.size() == 1
                ? laws
                : laws.stream().filter(law -> law != Law.UK_LAW_ENFORCEMENT).toList();
    }

    private List<Inline> place(Law law, String article) {
        return words.choice("law-article", law, Gap.of("article", article));
    }

    /** Where {@code law} has a provision. */
    Optional<List<Inline>> cite(Law law, Provisions provision) {
        return cite(List.of(law), provision, "");
    }

    private Optional<List<Inline>> cite(List<Law> these, Provisions provision, String point) {
        List<List<Inline>> places = new ArrayList<>();
        for (Law law : these) {
            String article = provision.in(law);
            if (!article.isEmpty()) {
                places.add(place(law, article + point));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(words.and(places));
    }
}
