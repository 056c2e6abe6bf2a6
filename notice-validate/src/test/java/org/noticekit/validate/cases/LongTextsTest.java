package org.noticekit.validate.cases;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.validate.NoticeValidator;

/** No text is so long, or so like what a rule looks for, that judging it takes more than a moment. */
final class LongTextsTest {

    private static final int LENGTH = 262_144;
    private static final NoticeValidator VALIDATOR =
            NoticeValidator.builder().asOf(RuleCases.TODAY).build();

    /** What begins as many of the patterns do and never ends as they do, and a few that do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a.",
                "[",
                "[a](b",
                "]( [",
                "<name ",
                "[insert ",
                "{{ a",
                "xxx.",
                "ip ",
                "SSL ",
                "£10 ",
                "40 days ",
                "Article 22 of ",
                "Article 14(5) ",
                "data protection act 1998 ",
                "section 14 of ",
                "information  ",
                "information commissioner ",
                "safe harbor ",
                "outside the EEA ",
                "cookies cannot ",
                "by using our website ",
                "use of this website ",
                "you agree ",
                "assume that you ",
                "we may also ",
                "your data may ",
                "calls and calls ",
                "guarantee the the data ",
                "not responsible for ",
                "check this page ",
                "is part of our a a a ",
                "data subject ",
                "soft opt-in ",
                "GDPR ",
                "gds-a.a.a.a-"
            })
    void aLongTextIsJudgedInAMoment(String part) {
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(RuleCases.base())
                .introduction(Prose.of(part.repeat(LENGTH / part.length())))
                .build();

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> VALIDATOR.validate(notice));
    }
}
