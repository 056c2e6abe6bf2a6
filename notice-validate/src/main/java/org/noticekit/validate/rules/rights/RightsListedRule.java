package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The rights that people have are listed. */
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
        Set<RightKind> missing = RightsMatrix.required(notice);
        List<DataSubjectRight> listed = notice.notice().rights();
        if (listed.isEmpty()) {
            report.add(
                    notice.subject(), "The notice lists none of the rights that people have: " + words(missing) + ".");
            return;
        }
        missing.remove(RightKind.OBJECT); // must stand apart from the list, for which there is a rule
        for (int i = 0; i < listed.size(); i++) {
            DataSubjectRight right = listed.get(i);
            if (missing.remove(right.right()) && isDenied(right)) {
                report.add(
                        notice.subject().item("rights", i),
                        "The notice says that people do not have the right " + word(right.right())
                                + ", but they have it here.");
            }
        }
        if (!missing.isEmpty()) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice leaves out rights that people have here: " + words(missing) + ".");
        }
    }

    /** Where the law takes a right away that people have whatever the basis, the notice can say which law does. */
    private static boolean isDenied(DataSubjectRight right) {
        return RightsMatrix.ALWAYS.contains(right.right())
                && right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY))
                && right.exemptions().isEmpty();
    }

    private static String words(Set<RightKind> rights) {
        return rights.stream().map(RightsListedRule::word).collect(Collectors.joining(", "));
    }

    private static String word(RightKind right) {
        return switch (right) {
            case ACCESS -> "to get a copy of their data";
            case RECTIFICATION -> "to have mistakes corrected";
            case ERASURE -> "to have data deleted";
            case RESTRICTION -> "to limit how data is used";
            case PORTABILITY -> "to take data elsewhere";
            case OBJECT -> "to object";
            default -> right.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
