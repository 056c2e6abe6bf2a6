package org.noticekit.validate.rules.identity;

import org.noticekit.model.Identifier;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/** Whom the data protection officers serve. */
final class Officers {

    private Officers() {}

    /** Whether one of them serves the controller; an officer for nobody in particular serves all. */
    static boolean serve(Identifier controller, NoticeContext notice) {
        return notice.dataProtectionOfficers().values().stream()
                .map(Part::value)
                .anyMatch(officer ->
                        officer.controllers().isEmpty() || officer.controllers().contains(controller));
    }
}
