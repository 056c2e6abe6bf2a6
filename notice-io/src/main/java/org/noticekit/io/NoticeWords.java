package org.noticekit.io;

import static org.noticekit.io.WordKind.words;

import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.SpecialCategory;

/** Words that occur in several places of a notice. */
final class NoticeWords {

    static final WordKind<Jurisdiction> JURISDICTION = words("a jurisdiction", Jurisdiction.values());
    static final WordKind<Law> LAW = words("a law that a notice can stand under", Law.values());
    static final WordKind<NoticeTopic> NOTICE_TOPIC = words("a topic of a notice", NoticeTopic.values());
    static final WordKind<ScheduleOneCondition> SCHEDULE_ONE_CONDITION =
            words("a condition in Schedule 1", ScheduleOneCondition.values());
    static final WordKind<SpecialCategory> SPECIAL_CATEGORY = words("a special category", SpecialCategory.values());

    private NoticeWords() {}
}
