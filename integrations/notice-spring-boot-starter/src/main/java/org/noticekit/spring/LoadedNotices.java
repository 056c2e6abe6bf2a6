package org.noticekit.spring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.noticekit.check.CheckResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.web.NoticeCatalog;

/**
 * Notices that were read, judged and found good enough to be served.
 *
 * @param snapshot the files they are from
 * @param result what was found in them
 * @param day the day by whose law
 * @param catalog the notices
 */
record LoadedNotices(Snapshot snapshot, CheckResult result, LocalDate day, NoticeCatalog catalog) {

    /**
     * Judges the notices.
     *
     * @param languages which language of a notice comes first
     * @throws NoticesRefusedException if something is found that they must not have
     */
    static LoadedNotices of(Snapshot snapshot, NoticeJudge judge, LocalDate day, List<String> languages) {
        CheckResult result = judge.judge(snapshot, day);
        if (result.fails()) {
            throw Refusal.of(result);
        }
        List<PrivacyNotice> notices = result.files().stream()
                .flatMap(file -> file.notice().stream())
                .sorted(Comparator.comparingInt(notice -> rank(notice, languages)))
                .toList();
        try {
            return new LoadedNotices(snapshot, result, day, NoticeCatalog.of(notices));
        } catch (IllegalArgumentException twice) {
            throw new NoticesRefusedException(
                    String.valueOf(twice.getMessage()),
                    "Give each notice a key of its own in \"notice\"; only the same notice in another language has the same.",
                    twice);
        }
    }

    /** The place of the notice's language among these, by the whole tag or by the language alone; behind all if it has none. */
    private static int rank(PrivacyNotice notice, List<String> languages) {
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.get(i);
            if (tag.equalsIgnoreCase(notice.language().value())
                    || tag.equalsIgnoreCase(notice.language().language())) {
                return i;
            }
        }
        return languages.size();
    }
}
