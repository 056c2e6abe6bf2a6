package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.wp260;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LayerKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A notice for a whole council leads to those of its services. */
final class ServiceNoticesLinkedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("service-notices-linked")
            .title("The general notice of a council links to the notices of its services")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .why("A notice for everything says little of anything. Who asks about council tax or a school "
                    + "place needs the notice for it.")
            .fix(Wording.of("Link to the notices for council tax, housing, social care and so on."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean forEverything = notice.notice()
                .general()
                .filter(general -> general.purposes().size() > 1)
                .isPresent();
        boolean linked = notice.notice().layers().values().stream().anyMatch(layer -> layer.kind()
                .map(kind -> kind != LayerKind.GENERAL && kind != LayerKind.PREDECESSOR)
                .orElse(true));
        if (notice.isOfPrincipalAuthority() && forEverything && !linked) {
            report.add(
                    notice.subject(),
                    "The notice tells of everything that the council does in general, but leads to no notice of a service.");
        }
    }
}
