package org.noticekit.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;

/** An assertion about how well a policy is guarded against data that moves. */
public class PolicyTesterAssert extends AbstractAssert<PolicyTesterAssert, PolicyTester> {

    /** An assertion about what this tester tells; {@link NoticeAssertions} makes it. */
    protected PolicyTesterAssert(@Nullable PolicyTester tester) {
        super(tester, PolicyTesterAssert.class);
    }

    /**
     * The policy notices wherever data of the notice goes. If values of the notice are given, only places in these are
     * moved, for example those that the policy is about.
     *
     * @param pointers JSON Pointers, such as {@code /processors/chat-host}; none for the whole notice
     * @throws IllegalArgumentException if a text is no JSON Pointer
     */
    public PolicyTesterAssert noticesEveryMoveIn(PrivacyNotice notice, String... pointers) {
        isNotNull();
        List<NoticePath> paths = Stream.of(pointers.length == 0 ? new String[] {""} : pointers)
                .map(NoticePath::parse)
                .toList();
        List<Move> moves = actual.moves(notice);
        for (NoticePath path : paths) {
            if (moves.stream().noneMatch(move -> move.path().startsWith(path))) {
                throw failure(
                        "Expecting places to move in the notice \"%s\"%s, but it names none there",
                        notice.id().value(), path.segments().isEmpty() ? "" : " at " + path);
            }
        }
        List<Move> unnoticed = moves.stream()
                .filter(move -> !move.noticed() && paths.stream().anyMatch(move.path()::startsWith))
                .toList();
        if (!unnoticed.isEmpty()) {
            throw failure(
                    "%s",
                    Listing.ofLines(
                            "Expecting the policy to notice wherever data of the notice \""
                                    + notice.id().value() + "\" goes, but:",
                            unnoticed));
        }
        return this;
    }
}
