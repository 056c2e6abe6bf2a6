package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.noticekit.model.Law;
import org.noticekit.render.document.Inline;

/** The laws that a notice, or a part of it, stands under, and where each of them has a provision. */
final class Laws {
    private final List<Law> laws;
    private final boolean each;
    private final Words words;

    /** Those of a notice, all of which hold for it as a whole. */
    Laws(Set<Law> stated, Words words) {
        this(stated.isEmpty() ? List.of(Law.UK_GDPR) : List.copyOf(stated), true, words);
    }

    private Laws(List<Law> laws, boolean each, Words words) {
        this.laws = laws;
        this.each = each;
        this.words = words;
    }

    /**
     * Those of a part of the notice: what it names, or else these. Where law enforcement is one of several, nobody knows
     * which of them a part stands under that names none.
     */
    Laws of(Set<Law> named) {
        return named.isEmpty()
                ? new Laws(laws, laws.size() == 1 || !laws.contains(Law.UK_LAW_ENFORCEMENT), words)
                : new Laws(List.copyOf(named), true, words);
    }

    /** The law, if there is no other. */
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
     * Where each of the laws has a provision, such as "UK GDPR Article 6(1)(e)"; the law alone where nobody has
     * checked the place, none where nobody knows which law holds.
     */
    Optional<List<Inline>> cite(Provisions provision, String point) {
        return cite(known(), provision, point);
    }

    /** The places at which {@code articles} are, such as "UK GDPR Article 13(1)(c)"; none where nobody knows which holds. */
    List<String> places(Function<Law, List<String>> articles) {
        return known().stream()
                .flatMap(law -> articles.apply(law).stream().map(article -> Inline.plainText(place(law, article))))
                .toList();
    }

    private List<Law> known() {
        return each ? laws : List.of();
    }

    private List<Inline> place(Law law, String article) {
        return words.choice("law-article", law, Gap.of("article", article));
    }

    /** Where {@code law} has a provision; the law alone where nobody has checked the place. */
    Optional<List<Inline>> cite(Law law, Provisions provision) {
        return cite(List.of(law), provision, "");
    }

    private Optional<List<Inline>> cite(List<Law> these, Provisions provision, String point) {
        List<List<Inline>> places = new ArrayList<>();
        for (Law law : these) {
            String article = provision.in(law);
            if (!article.isEmpty()) {
                places.add(Provisions.areChecked(law) ? place(law, article + point) : words.choice("law-whole", law));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(words.and(places));
    }
}
