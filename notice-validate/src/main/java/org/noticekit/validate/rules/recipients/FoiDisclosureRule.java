package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.foia;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.DisclosureCircumstance;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PublicAuthorityStatus;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** That people can ask for what a public body holds is mentioned. */
final class FoiDisclosureRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("foi-disclosure")
            .title("A public authority mentions that information it holds can be asked for and released")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(unverified(foia("40")))
            .addAllAuthorities(unverified(
                    document(Optional.of(Law.UK_GDPR), "Environmental Information Regulations 2004", "regulation 13")))
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.UK_GDPR),
                    "Freedom of Information (Scotland) Act 2002",
                    "section 38 (for Scottish authorities, to which the other two do not apply)")))
            .why(
                    "What people write to a public body can be asked for by anybody. The law protects personal data in most "
                            + "cases, but not in all.")
            .fix(Wording.of(
                    "Add a sentence that information may be released under freedom of information law, and that "
                            + "personal data is protected in most cases."))
            .build();

    /** Officers such as those for elections are no authorities under that law, even where their council is one. */
    private static final Set<ControllerKind> AUTHORITIES = EnumSet.of(
            ControllerKind.PRINCIPAL_AUTHORITY,
            ControllerKind.LOCAL_COUNCIL,
            ControllerKind.COUNCIL_COMPANY,
            ControllerKind.OTHER_PUBLIC_AUTHORITY);

    private static final Pattern MENTIONED =
            WordPattern.of("\\bfreedom of information\\b|\\benvironmental information\\b|\\bFOI(?:A|SA)?\\b|\\bEIRs?\\b"
                    + "|\\baccess to information\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean isAuthority = notice.notice().controllers().values().stream().anyMatch(FoiDisclosureRule::isAuthority);
        if (notice.isEnglish() // else its sentences may mention it
                && isAuthority
                && !notice.activities().isEmpty()
                && !notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)
                && !isMentioned(notice)) {
            report.add(
                    notice.subject(),
                    "The notice does not mention that information can be released under freedom of information law.");
        }
    }

    /** Its kind says so, unless the notice says that it is none; parish councils are, whatever they are for data protection. */
    private static boolean isAuthority(Controller controller) {
        return controller.kind().filter(AUTHORITIES::contains).isPresent()
                && !controller.publicAuthority().equals(Optional.of(PublicAuthorityStatus.NOT_PUBLIC_AUTHORITY));
    }

    private static boolean isMentioned(NoticeContext notice) {
        return notice.notice().freedomOfInformation().isPresent()
                || notice.writtenActivities().stream()
                        .flatMap(activity -> activity.own().disclosures().stream())
                        .anyMatch(disclosure ->
                                disclosure.circumstances().contains(DisclosureCircumstance.FREEDOM_OF_INFORMATION))
                || notice
                        .textsWith("freedom", "environmental", "foi", "foia", "foisa", "eir", "eirs", "access")
                        .stream()
                        .anyMatch(text -> MENTIONED.matcher(text.value()).find());
    }
}
