package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Purpose;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** No purpose is an empty phrase. */
final class PurposeSpecificRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("purpose-specific")
            .title("Each purpose says what actually happens")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(b)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(b)", "14(1)"))
            .addAllAuthorities(wp260())
            .why("A phrase that fits everything tells people nothing, and permits nothing either.")
            .fix(Wording.of("Say what actually happens, for example \"to collect council tax\"."))
            .build();

    /** Phrases that are vague if nothing else is said. */
    private static final Pattern VAGUE = WordPattern.of("\\W*(?:(?:we use (?:it|them|your data|this) )?(?:to|for) )?"
            + "(?:(?:help (?:us )?)?(?:to )?(?:improve|enhance|develop)(?: and (?:improve|enhance|develop))?"
            + "(?: (?:our|its|the|new|council|council's|public))*(?: (?:products and services?"
            + "|services?|offer))"
            + "|make (?:our|its|the) services? better"
            + "|(?:to )?offer (?:you |people )?personali[sz]ed services"
            + "|(?:provide|deliver|offer)(?: you with| and (?:improve|manage|deliver))?"
            + "(?: (?:our|its|council|council's|public|local|good))* services"
            + "(?: to (?:you|people|residents|our (?:residents|customers)|customers|the public))?"
            + "|(?:fulfil|meet|carry out|perform|discharge|exercise|comply with)"
            + "(?: (?:our|its|the|all|any|council's|statutory|legal|public|official|lawful))*"
            + " (?:duties|functions|obligations|tasks|responsibilities|powers)"
            + "(?: as an? (?:(?:local|public) )?(?:council|authority))?"
            + "|research|business|administration|operations"
            + "|(?:any |all |our |its |the |council's |other |various |general |internal |legitimate "
            + "|lawful |legal |related )*"
            + "(?:business|commercial|administrative|administration|operational|internal|general"
            + "|research|statistical"
            + "|organisational|official|council|legitimate|lawful|legal|other|various|related)"
            + "(?: (?:and|or) (?:business|commercial|administrative|operational|internal|research"
            + "|statistical|other))?"
            + " purposes?)\\W*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.activities()) {
            if (!activity.isExcused(NoticeTopic.PURPOSES)) {
                for (Part<Purpose> purpose :
                        activity.subject().items("purposes", activity.own().purposes())) {
                    String words = purpose.value().description().value();
                    if (VAGUE.matcher(words).matches()) {
                        report.add(
                                purpose.subject(),
                                "A purpose of " + activity + " is only \"" + words.strip()
                                        + "\", which does not tell people what happens.");
                    }
                }
            }
        }
    }
}
