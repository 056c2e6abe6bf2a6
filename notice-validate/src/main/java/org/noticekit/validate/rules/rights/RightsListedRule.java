package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** There is a list of rights, and those that people have whatever the basis are in it. */
final class RightsListedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-listed")
            .title("The notice lists the rights that people have")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(2)(b)", "14(2)(c)"))
            .addAllAuthorities(euInstitutions("15(2)(b)", "16(2)(b)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(d)")))
            .why("Nobody can use a right of which they have not heard. A right that cannot apply, because of "
                    + "the lawful basis, need not be listed.")
            .fix(Wording.of("List the rights people have, and say which do not apply here."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        if (notice.notice().rights().isEmpty()) {
            report.add(
                    notice.subject(),
                    "The notice lists none of the rights that people have: "
                            + Rights.words(RightsMatrix.required(notice)) + ".");
            return;
        }
        Set<RightKind> missing = EnumSet.noneOf(RightKind.class);
        for (RightKind right : RightsMatrix.always(notice.law())) {
            List<Part<DataSubjectRight>> said = Rights.of(notice, right);
            if (said.isEmpty()) {
                missing.add(right);
            } else if (!Rights.tells(notice, right)) {
                report.add(
                        said.get(0).subject(),
                        "The notice says that people do not have the right " + Rights.words(right)
                                + ", but they have it here.");
            }
        }
        if (!missing.isEmpty()) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice leaves out rights that people have here: " + Rights.words(missing) + ".");
        }
    }
}
