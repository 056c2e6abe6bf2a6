package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The right to object is told of where people have it. */
final class RightToObjectSeparateRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("right-to-object-separate")
            .title("Where people can object, the notice tells them of that right by itself")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("21(4)", "21(1)"))
            .addAllAuthorities(since(DATA_ACT, dataAct("70(5)")))
            .addAllAuthorities(euInstitutions("23(2)", "23(1)"))
            .why("The right to object is the strongest that people have against public task and legitimate "
                    + "interests; the law wants it brought to their attention clearly and apart from anything else.")
            .fix(Wording.of("Add the right to object; it is shown under its own heading."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().rights().isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        List<ActivityView> open = RightsMatrix.openToObjection(notice);
        if (!open.isEmpty() && !Rights.tells(notice, RightKind.OBJECT)) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice does not tell people of their right to object, which they have in " + Rights.names(open)
                            + ".");
        }
    }
}
