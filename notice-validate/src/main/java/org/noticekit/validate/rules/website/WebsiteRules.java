package org.noticekit.validate.rules.website;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on what a website does: cookies, logs, payments, chats and messages (PECR, and UK GDPR Articles 13 and 32). */
public final class WebsiteRules {

    private WebsiteRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new CookiePolicyLinkRule(),
                new CookieInformationRule(),
                new CookieConsentRule(),
                new CookieExceptionStatisticalRule(),
                new CookieExceptionAppearanceRule(),
                new CookieEssentialNoConsentRule(),
                new CookieNotOnlyCookiesRule(),
                new CookieImpliedConsentRule(),
                new ServerLogsRule(),
                new PersonalDataDeniedRule(),
                new AnalyticsRule(),
                new PaymentsRule(),
                new PaymentsPciDssRule(),
                new TlsNotSslRule(),
                new SecurityOverclaimRule(),
                new SecurityDisclaimerRule(),
                new LiveChatRule(),
                new EmailMarketingConsentRule(),
                new EmailMarketingSoftOptInRule(),
                new EmailUnsubscribeRule(),
                new ServiceMessagesNotMarketingRule(),
                new EmailTrackingPixelsRule(),
                new ExternalLinksRule(),
                new SocialMediaEmbedsRule(),
                new MonitoringRecordingRule(),
                new CctvSeparateRule(),
                new EmailNotSecureRule());
    }
}
