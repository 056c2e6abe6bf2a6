package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A transfer goes to a country that has a name. */
final class TransferCountryNamedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-country-named")
            .title("For every transfer abroad, the notice names the country")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .addAllAuthorities(unverified(gdpr("5(1)(a)")))
            .addAllAuthorities(euInstitutions("4(1)(a)"))
            .why("What protects the data abroad depends on the country it goes to.")
            .fix(Wording.of("Name the countries that the data goes to."))
            .build();

    /** Words that stand where a country should. */
    private static final Pattern ABROAD =
            WordPattern.of("\\b(?:outside (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European|Europe)|overseas|abroad"
                    + "|(?:other|third|foreign) countr(?:y|ies)|anywhere in the world|worldwide)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            if (!notice.isExcused(NoticeTopic.TRANSFERS, location.subject())
                    && location.places().isEmpty()
                    && isAbroad(location)
                    && !isNamedInWords(location)) {
                report.add(
                        location.subject(),
                        "For " + location.subject()
                                + ", data goes abroad, but the notice does not say to which country.");
            }
        }
    }

    private static boolean isAbroad(LocationView location) {
        return location.isTransfer()
                || location.words().stream()
                        .anyMatch(words -> ABROAD.matcher(words).find());
    }

    private static boolean isNamedInWords(LocationView location) {
        return location.words().stream()
                .map(words -> ABROAD.matcher(words).replaceAll(""))
                .anyMatch(words -> !PlaceWords.in(words).isEmpty());
    }
}
