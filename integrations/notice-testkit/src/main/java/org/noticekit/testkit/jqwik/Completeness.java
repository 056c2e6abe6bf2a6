package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;
import org.noticekit.validate.NoticeValidator;

/** Tells notices without an error on a day. */
final class Completeness {

    private final LocalDate asOf;
    private final NoticeValidator underUkGdpr;
    private final NoticeValidator underItsLaws;

    Completeness(LocalDate asOf) {
        this.asOf = asOf;
        this.underUkGdpr =
                NoticeValidator.builder().asOf(asOf).laws(Law.UK_GDPR).build();
        this.underItsLaws = NoticeValidator.builder().asOf(asOf).build();
    }

    /** The notice, if it has none. */
    Optional<PrivacyNotice> of(PrivacyNotice notice) {
        boolean onlyUkGdpr = Set.of(Law.UK_GDPR).containsAll(notice.laws());
        return Optional.of(notice).filter(it -> isClean(underUkGdpr, it) && (onlyUkGdpr || isClean(underItsLaws, it)));
    }

    private static boolean isClean(NoticeValidator validator, PrivacyNotice notice) {
        return validator.validate(notice).notWaived().count(Severity.ERROR) == 0;
    }

    /** A notice of that day without one. */
    Tree seed() {
        Tree seed = RuleCases.base()
                .merged(Tree.of(Map.of(
                        "updated",
                        asOf.toString(),
                        "changeLog",
                        List.of(Map.of("date", asOf.toString(), "summary", "We say how long we keep data.")))));
        return seed.read()
                .notice()
                .flatMap(this::of)
                .map(any -> seed)
                .orElseThrow(
                        () -> new IllegalArgumentException("asOf: no complete notice is known for the law of " + asOf));
    }
}
