package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.document;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority's tool that decides has a published record. */
final class AtrsRecordLinkRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("atrs-record-link")
            .title("For each automated decision of a public authority, the notice links to a record of the tool")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "Algorithmic Transparency Recording Standard"))
            .why("A published record shows how a tool works and who answers for it. The standard binds central "
                    + "government; for other public bodies it is recommended.")
            .fix(Wording.of("Publish a record of the tool if you can, and link to it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Decisions.Told told : Decisions.of(notice)) {
            if (told.decision().record().isEmpty() && told.activity().isOfPublicAuthority()) {
                report.add(
                        told.subject(),
                        "An automated decision is told of for " + told.activity()
                                + ", but no published record of the tool is linked.");
            }
        }
    }
}
