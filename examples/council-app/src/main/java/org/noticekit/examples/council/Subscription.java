package org.noticekit.examples.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody enters who wants the news by email.
 *
 * @param email where to send it
 * @param consent whether they ticked the box; it is never ticked before
 */
public record Subscription(String email, boolean consent) {

    /** What is wrong with it, in the order of the fields. */
    public List<Problem> problems() {
        Optional<Problem> unticked =
                consent ? Optional.empty() : Optional.of(new Problem("consent", "problem.consent.missing"));
        return Stream.of(new Entry("email", email).email(), unticked)
                .flatMap(Optional::stream)
                .toList();
    }
}
