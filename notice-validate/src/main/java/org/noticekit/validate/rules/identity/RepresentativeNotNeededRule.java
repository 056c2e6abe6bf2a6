package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.Law;
import org.noticekit.model.Representative;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority has no representative. */
final class RepresentativeNotNeededRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("representative-not-needed")
            .title("A public authority declares no representative")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("27(2)(b)")))
            .why("Public authorities need no representative. One that is named all the same sends people to the wrong "
                    + "door, or the body is not the kind of body it is said to be.")
            .fix(Wording.of("Leave the representative out, or correct what the notice says of the controller's kind."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<Representative> representative : Representatives.under(notice)) {
            List<Controller> represented = new ArrayList<>();
            notice.notice().controllers().forEach((key, controller) -> {
                if (Representatives.represents(representative.value(), key)) {
                    represented.add(controller);
                }
            });
            if (!represented.isEmpty()
                    && represented.stream()
                            .allMatch(controller -> Representatives.isPublicBody(controller, notice.law()))) {
                report.add(
                        representative.subject(),
                        "A public authority needs no representative, but the notice names " + representative.subject()
                                + ".");
            }
        }
    }
}
