package org.noticekit.validate.rules.lawfulbasis;

import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;

/** Lawful bases that are given in general, and whether the notice says which of them goes with which use. */
final class GeneralBases {

    private GeneralBases() {}

    /**
     * Whether there are several and nothing says which is for what. One that is said to be for nothing in particular is
     * for what is left by those that are for something.
     */
    static boolean areJustListed(ActivityView general, NoticeContext notice) {
        long unbound = general.own().lawfulBases().stream()
                .filter(basis -> basis.appliesTo().isEmpty())
                .map(Object::getClass)
                .distinct()
                .count();
        return unbound > 1 && uses(general, notice) > 1;
    }

    /** How many uses rest on them: the general purposes, and the activities that name no basis of their own. */
    static long uses(ActivityView general, NoticeContext notice) {
        return general.own().purposes().size()
                + notice.activities().stream()
                        .filter(activity -> !activity.isGeneral()
                                && activity.own().lawfulBases().isEmpty())
                        .count();
    }
}
