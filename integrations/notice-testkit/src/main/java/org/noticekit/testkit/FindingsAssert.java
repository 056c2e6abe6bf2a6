package org.noticekit.testkit;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;

/** An assertion about what a rule found. Each step keeps the findings that are like that, and fails if none is. */
public class FindingsAssert extends AbstractJudgedAssert<FindingsAssert, Findings> {

    private @Nullable JudgedNoticeAssert notice;
    private String wanted = "";
    private @Nullable Findings left;

    /** An assertion about these findings; {@link JudgedNoticeAssert} makes it. */
    protected FindingsAssert(@Nullable Findings found) {
        super(found, FindingsAssert.class);
        left = found;
    }

    final FindingsAssert of(JudgedNoticeAssert from, String rule) {
        notice = from;
        wanted = "Expecting a finding of " + rule;
        return this;
    }

    /**
     * At that value of the notice or at something in it, as waivers are meant: {@code /channels/live-chat} is also where
     * its activities are.
     *
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public FindingsAssert at(String pointer) {
        NoticePath path = NoticePath.parse(pointer);
        return keep(" at " + pointer, finding -> finding.path().startsWith(path));
    }

    /** Of that severity. */
    public FindingsAssert withSeverity(Severity severity) {
        return keep(" with severity " + severity.word(), finding -> finding.severity() == severity);
    }

    /** With these words in its message. */
    public FindingsAssert withMessageContaining(String words) {
        return keep(" with \"" + words + "\" in its message", finding -> finding.message()
                .contains(words));
    }

    /** Where it begins on that line of the file, counted from 1; a finding that came from no file is on none. */
    public FindingsAssert onLine(int line) {
        return keep(
                " on line " + line,
                finding -> finding.location().filter(at -> at.line() == line).isPresent());
    }

    /** That somebody has waived. */
    public FindingsAssert thatIsWaived() {
        return keep(" that is waived", finding -> finding.waiver().isPresent());
    }

    /** Goes back to the notice. */
    public JudgedNoticeAssert and() {
        if (notice == null) {
            throw new IllegalStateException("Begin with NoticeAssertions.assertThat(notice).");
        }
        return notice;
    }

    private FindingsAssert keep(String condition, Predicate<Finding> isLikeThat) {
        Findings before = left;
        if (judgement() != null && before != null && !before.isEmpty()) {
            wanted += condition;
            left = Findings.of(before.stream().filter(isLikeThat).toList());
            if (left.isEmpty()) {
                fail(Listing.of(wanted + ", but:", before));
            }
        }
        return this;
    }
}
