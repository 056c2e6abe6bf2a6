package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Rights that people have because of the lawful basis are listed; those that all people have are another rule's. */
final class RightsOmittedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-omitted")
            .title("The notice lists the rights that people have because of the lawful basis")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(2)(b)", "14(2)(c)", "17", "20")))
            .addAllAuthorities(euInstitutions("15(2)(b)", "16(2)(b)", "19", "22"))
            .why("Which rights people have depends on the lawful basis. They can have data deleted unless a legal "
                    + "duty or a public task needs it, and take along what they gave by consent or for a contract.")
            .fix(Wording.of("Add the missing right."))
            .build();

    private static final List<RightKind> KINDS = List.of(RightKind.ERASURE, RightKind.PORTABILITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().rights().isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        for (RightKind kind : KINDS) {
            List<ActivityView> having = RightsMatrix.having(notice, kind);
            if (!having.isEmpty() && !Rights.tells(notice, kind)) {
                judge(Rights.of(notice, kind), kind, Rights.names(having), notice, report);
            }
        }
    }

    private static void judge(
            List<Part<DataSubjectRight>> said, RightKind kind, String activities, NoticeContext notice, Report report) {
        if (said.isEmpty()) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice leaves out the right " + Rights.words(kind) + ", which people have in " + activities
                            + ".");
        } else {
            report.add(
                    said.get(0).subject(),
                    "The notice says that people do not have the right " + Rights.words(kind) + ", but they have it in "
                            + activities + ".");
        }
    }
}
