package org.noticekit.validate.rules.upkeep;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/** The dates of a notice that say how fresh it is. */
final class NoticeDates {

    private NoticeDates() {}

    /** The last of the days on which somebody looked at it, where that is written; empty if it has no date. */
    static Optional<Part<NoticeDate>> lastSeen(NoticeContext notice) {
        PrivacyNotice judged = notice.notice();
        return Stream.of(
                        part("reviewed", judged.reviewed(), notice),
                        part("updated", judged.updated(), notice),
                        part("published", judged.published(), notice),
                        part("effective", judged.effective(), notice))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(date -> date.value().latest()));
    }

    /** Whether it is in force, or meant to be. */
    static boolean isCurrent(NoticeContext notice) {
        return notice.notice().status().orElse(NoticeStatus.PUBLISHED) == NoticeStatus.PUBLISHED;
    }

    private static Optional<Part<NoticeDate>> part(String field, Optional<NoticeDate> date, NoticeContext notice) {
        return date.map(given -> new Part<>(given, notice.subject().field(field)));
    }
}
