package org.noticekit.testkit;

import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeValidator;

/** An assertion about a notice, of which nobody has yet said on which day it is to be judged. */
public class NoticeAssert extends AbstractAssert<NoticeAssert, PrivacyNotice> {

    private Outcome outcome = Outcome.HARD;
    private @Nullable SourceMap source;
    private Findings unreadable = Findings.none();

    /** An assertion about this notice; {@link NoticeAssertions} makes it. */
    protected NoticeAssert(@Nullable PrivacyNotice notice) {
        super(notice, NoticeAssert.class);
    }

    static NoticeAssert of(@Nullable PrivacyNotice notice, Outcome outcome) {
        NoticeAssert made = outcome.make(NoticeAssert.class, PrivacyNotice.class, notice, NoticeAssert::new);
        made.outcome = outcome;
        return made;
    }

    static NoticeAssert of(@Nullable ReadResult read, Outcome outcome) {
        NoticeAssert made = of(read == null ? null : read.notice().orElse(null), outcome);
        if (read != null) {
            made.source = read.sourceMap();
            made.unreadable = read.findings();
        }
        return made;
    }

    /**
     * Goes on with what is found on that day. There is no default: a test whose answer depends on when it is run tells
     * nothing. Use {@code LocalDate.now()} if you want to be told when the law changes.
     *
     * @throws IllegalArgumentException if the day is before {@link NoticeValidator#FIRST_DAY}
     */
    public JudgedNoticeAssert asOf(LocalDate day) {
        return judgedBy(NoticeValidator.builder().asOf(day).build());
    }

    /** Goes on with what this validator finds: with its day, laws, waivers, layers, policies and own rules. */
    public JudgedNoticeAssert judgedBy(NoticeValidator validator) {
        Objects.requireNonNull(validator, "validator");
        if (actual != null) {
            return judged(Judgement.of(actual, validator, source));
        }
        outcome.fail(
                unreadable.isEmpty()
                        ? failure("Expecting a notice, but it is null")
                        : failure("%s", Listing.of("Expecting a notice, but the file is none:", unreadable)));
        return judged(null);
    }

    private JudgedNoticeAssert judged(@Nullable Judgement judgement) {
        JudgedNoticeAssert made =
                outcome.make(JudgedNoticeAssert.class, PrivacyNotice.class, actual, JudgedNoticeAssert::new);
        made.goOn(judgement, outcome, info);
        return made;
    }
}
