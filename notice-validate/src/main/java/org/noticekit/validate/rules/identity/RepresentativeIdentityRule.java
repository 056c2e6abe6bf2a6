package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Representative;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A controller from abroad names its representative. */
final class RepresentativeIdentityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("representative-identity")
            .title("A controller established abroad names its representative and how to reach it")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("13(1)(a)", "27"))
            .why("Where the controller is out of reach, people need somebody nearby whom they can turn to. Public "
                    + "authorities need no representative.")
            .fix(Wording.of("Name your representative in the United Kingdom, and how to reach it.")
                    .under(Law.EU_GDPR, "Name your representative in the European Union, and how to reach it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.REPRESENTATIVE) || isExempt(notice)) {
            return;
        }
        List<Part<Representative>> representatives = Representatives.under(notice);
        for (Part<Representative> representative : representatives) {
            if (!isIdentified(representative.value())) {
                report.add(
                        representative.subject(),
                        "The notice does not say "
                                + (representative.value().name().isEmpty()
                                        ? "who " + representative.subject() + " is."
                                        : "how to reach " + representative.subject() + "."));
            }
        }
        notice.controllers().forEach((key, controller) -> {
            if (needsRepresentative(controller.value(), notice)
                    && representatives.stream().noneMatch(each -> Representatives.represents(each.value(), key))) {
                report.add(
                        controller.subject(),
                        "No representative is named for " + controller.subject() + ", which is not established in "
                                + LawWords.territory(notice.law(), notice.asOf()) + ".");
            }
        });
    }

    private static boolean isIdentified(Representative representative) {
        return representative.name().isPresent()
                && representative.contact().filter(ContactDetails::isReachable).isPresent();
    }

    /** What is used only now and then needs no representative (Article 27(2)(a)); a notice says so as an exemption. */
    private static boolean isExempt(NoticeContext notice) {
        return notice.notice().general().stream()
                .flatMap(general -> general.exemptions().stream())
                .anyMatch(exemption -> exemption.topics().contains(NoticeTopic.REPRESENTATIVE));
    }

    /** Only of a controller whose kind is known can it be said that it is no public body. */
    private static boolean needsRepresentative(Controller controller, NoticeContext notice) {
        return controller
                        .establishedIn()
                        .filter(place -> notice.assess(place).isTransfer())
                        .isPresent()
                && (controller.kind().isPresent()
                        || controller.publicAuthority().isPresent())
                && !Representatives.isPublicBody(controller, notice.law())
                && controller.privacyNotice().flatMap(Link::url).isEmpty();
    }
}
