package org.noticekit.examples.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report of a bin that was not emptied.
 *
 * @param name who reports it
 * @param email where to write to them
 * @param address where the bin is
 * @param happened what happened
 */
public record MissedBin(String name, String email, String address, String happened) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;

    /** What is wrong with it, in the order of the fields. */
    public List<Problem> problems() {
        return Stream.of(
                        new Entry("name", name).filled(LONGEST_LINE),
                        new Entry("email", email).email(),
                        new Entry("address", address).filled(LONGEST_LINE),
                        new Entry("happened", happened).filled(LONGEST_TEXT))
                .flatMap(Optional::stream)
                .toList();
    }
}
