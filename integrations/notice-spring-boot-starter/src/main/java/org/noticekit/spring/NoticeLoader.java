package org.noticekit.spring;

import java.util.List;

/**
 * Reads and judges notices by the law of the day.
 *
 * @param files finds and reads the files
 * @param judge judges them
 * @param day knows the day
 * @param languages which language of a notice comes first
 */
record NoticeLoader(NoticeFiles files, NoticeJudge judge, NoticeDay day, List<String> languages) {

    /**
     * The files as they are now.
     *
     * @throws NoticesRefusedException if there is nothing at one of the locations
     */
    Snapshot read() {
        return files.read();
    }

    /**
     * The notices in them.
     *
     * @throws NoticesRefusedException if they must not be served so
     */
    LoadedNotices load(Snapshot snapshot) {
        return LoadedNotices.of(snapshot, judge, day.get(), languages);
    }
}
