package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.pecrStorage;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.StorageException;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Nobody is asked about cookies that are needed. */
final class CookieEssentialNoConsentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-essential-no-consent")
            .title("Cookies that a site cannot do without are not presented as a choice")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6"))
            .addAllAuthorities(unverified(pecrStorage("3", "4")))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("A question whose answer changes nothing misleads people about what they can choose.")
            .fix(Wording.of("Do not ask for consent to cookies that are strictly necessary. Say what they do."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        DeviceStorage.technologies(notice).stream()
                .filter(technology -> technology.value().consent().equals(Optional.of(true)))
                .filter(technology -> technology
                        .value()
                        .exception()
                        .filter(exception -> exception == StorageException.STRICTLY_NECESSARY
                                || exception == StorageException.TRANSMISSION)
                        .isPresent())
                .forEach(technology -> report.add(
                        technology.subject().field("consent"),
                        "People are asked about " + technology.subject() + ", although it is needed and no choice."));
    }
}
