package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.pecrStorage;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.BlogChannel;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.CustomerAccount;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.FeedbackChannel;
import org.noticekit.model.Law;
import org.noticekit.model.LayerKind;
import org.noticekit.model.LiveChat;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.WebsiteVisit;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where the notice does not tell of cookies itself, it links to what does. */
final class CookiePolicyLinkRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-policy-link")
            .title("The notice links to what people can read about cookies and similar technologies")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6"))
            .addAllAuthorities(pecrStorage())
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("People are to know what a site stores on their devices; whoever looks for it looks in "
                    + "the privacy notice first.")
            .fix(Wording.of("Link to your page about cookies."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.COOKIES)) {
            return;
        }
        Optional<CookieInformation> cookies = notice.notice().cookies();
        if (DeviceStorage.hasLinkedPage(notice)
                || cookies.filter(CookiePolicyLinkRule::tellsAll).isPresent()) {
            return;
        }
        if (cookies.flatMap(CookieInformation::policy).isPresent()
                || notice.documents(DocumentKind.COOKIE_POLICY).findAny().isPresent()) {
            report.add(notice.subject(), "The notice names a page about cookies, but its address is missing.");
        } else if (cookies.filter(told -> !told.technologies().items().isEmpty())
                .isPresent()) {
            // What each of them is for is asked where it is listed.
            return;
        } else if (cookies.isPresent()) {
            report.add(
                    notice.subject().field("cookies"), "The notice tells of cookies, but links to no page about them.");
        } else if (isOfWebsite(notice)) {
            report.add(
                    Severity.INFO,
                    notice.subject(),
                    "The notice says nothing of cookies, nor where people can read about them.");
        }
    }

    private static boolean tellsAll(CookieInformation cookies) {
        return cookies.technologies().isStated()
                && cookies.technologies().items().stream()
                        .allMatch(technology -> technology.purpose().isPresent());
    }

    /** Paper and telephones store nothing; and what a general notice says holds for a part of it. */
    private static boolean isOfWebsite(NoticeContext notice) {
        boolean hasGeneral = notice.notice().layers().values().stream()
                .anyMatch(layer -> layer.kind().equals(Optional.of(LayerKind.GENERAL)));
        return !hasGeneral
                && (notice.notice().channels().isEmpty()
                        || notice.notice().channels().values().stream()
                                .anyMatch(channel -> channel instanceof WebsiteVisit
                                        || channel instanceof OnlineForm
                                        || channel instanceof CustomerAccount
                                        || channel instanceof OnlinePayment
                                        || channel instanceof FeedbackChannel
                                        || channel instanceof LiveChat
                                        || channel instanceof BlogChannel));
    }
}
