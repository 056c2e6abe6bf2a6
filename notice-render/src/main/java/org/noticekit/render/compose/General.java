package org.noticekit.render.compose;

import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;

/** What a notice says in general, which holds for every use that does not say otherwise. */
final class General {
    /** Where a notice says it. */
    static final NoticePath AT = NoticePath.of("general");

    /** An activity of which nothing is said. */
    static final ProcessingActivity SILENT = ProcessingActivity.builder().build();

    private General() {}

    /** What is said in general; nothing if there is no such part. */
    static ProcessingActivity of(PrivacyNotice notice) {
        return notice.general().orElse(SILENT);
    }
}
