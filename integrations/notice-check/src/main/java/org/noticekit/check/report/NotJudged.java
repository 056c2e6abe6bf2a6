package org.noticekit.check.report;

import java.util.Optional;
import org.noticekit.check.CheckedFile;
import org.noticekit.finding.FindingFormatter;

/** Tells of a file that is no notice, so that nobody takes what is found in it for all that there is. */
public final class NotJudged {

    /** What is told, in a word or two. */
    static final String NAME = "not judged yet";

    private static final String SENTENCE =
            "Mend what is found in this file, then check it again: the rules of law have not been "
                    + "asked about it yet, and there may be more to find.";

    private NotJudged() {}

    /** The sentence; empty if rules were asked, and if the file cannot be read, for then there is nothing to ask about. */
    static Optional<String> sentence(CheckedFile file) {
        return file.isJudged() || file.isUnreadable() ? Optional.empty() : Optional.of(SENTENCE);
    }

    /** The sentence behind the file's name, as one line without a line break; empty where there is none. */
    public static Optional<String> line(CheckedFile file) {
        return sentence(file).map(it -> FindingFormatter.visible(file.name() + ": ") + it);
    }
}
