package org.noticekit.testkit;

import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.policy.LocationCheck;

/**
 * A notice and what is found in it.
 *
 * @param notice the notice
 * @param validator what judged it
 * @param source where everything is in its file; null if it came from none
 * @param findings what was found, in its place if that is known
 */
record Judgement(
        PrivacyNotice notice,
        NoticeValidator validator,
        @Nullable SourceMap source,
        Findings findings) {

    static Judgement of(PrivacyNotice notice, NoticeValidator validator, @Nullable SourceMap source) {
        return new Judgement(notice, validator, source, located(validator.validate(notice), source));
    }

    /** What breaks a policy, by the same day and the same tables as the law. */
    Findings breaches(LocationPolicy policy) {
        return located(LocationCheck.of(policy, validator.transfers()).check(notice, validator.asOf()), source);
    }

    /** What it is called in a sentence. */
    String name() {
        return "the notice \"" + notice.id().value() + "\"";
    }

    private static Findings located(Findings found, @Nullable SourceMap source) {
        return source == null ? found : found.locate(source);
    }
}
