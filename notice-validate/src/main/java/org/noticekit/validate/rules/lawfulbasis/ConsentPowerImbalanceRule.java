package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.recitals;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.DataNeed;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Provision;
import org.noticekit.model.ProvisionRequirement;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority that asks for consent to one of its tasks lets people say no. */
final class ConsentPowerImbalanceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consent-power-imbalance")
            .title("Where a public authority relies on consent for its tasks, it says that people are free to refuse")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("7(4)")))
            .addAllAuthorities(unverified(recitals("43")))
            .addAllAuthorities(unverified(ico("Consent")))
            .addAllAuthorities(euInstitutions("7(4)"))
            .why("Consent is rarely free between people and the authority whose service they need.")
            .fix(Wording.of("Use public task, unless people can truly say no; then say that they can, and that nothing "
                    + "happens to them if they do."))
            .build();

    /** What the law on electronic communications permits only with consent, whoever does it. */
    private static final Set<PurposeKind> NEEDS_CONSENT =
            EnumSet.of(PurposeKind.ANALYTICS, PurposeKind.DIRECT_MARKETING);

    /** That withdrawing "does not affect" what was done before is another matter. */
    private static final Pattern FREE =
            WordPattern.of("\\bfree to\\b|\\brefuse\\b|\\bsay no\\b|\\boptional\\b|\\bup to you\\b|\\bneed not\\b"
                    + "|\\b(?:your|own|free|real) choice\\b"
                    + "|\\b(?:do|does|will|is|are|would)(?: not|n't) (?:have to|need to|lose|required)\\b"
                    + "|\\bnot (?:affect|change) (?:your|our|the|any) (?:\\w+ )?services?\\b"
                    + "|\\bservices? (?:\\w+ ){0,3}(?:do|does|will) not change\\b"
                    + "|\\bwithout (?:any )?(?:detriment|disadvantage)\\b|\\bstill (?:get|use|have)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (activity.isOfPublicAuthority() && isTask(activity, notice.law()) && !isVoluntary(activity)) {
                activity.lawfulBases(Consent.class).stream()
                        .filter(consent -> !tellsOfFreedom(consent.value()))
                        .forEach(consent -> report.add(
                                consent.subject(),
                                "Consent is given as the lawful basis for " + activity
                                        + ", one of a public authority's tasks, but not that people are free to "
                                        + "refuse."));
            }
        }
    }

    /** All that an institution of the European Union does is one of its tasks, unless it says otherwise. */
    private static boolean isTask(ActivityView activity, Law law) {
        List<Purpose> purposes = activity.list(ProcessingActivity::purposes);
        boolean needsConsent = !purposes.isEmpty()
                && purposes.stream()
                        .allMatch(purpose ->
                                purpose.kind().filter(NEEDS_CONSENT::contains).isPresent());
        return !needsConsent
                && activity.value(ProcessingActivity::partOfPublicTasks).orElse(law == Law.EU_INSTITUTIONS);
    }

    private static boolean isVoluntary(ActivityView activity) {
        List<PersonalDataCategory> data = activity.list(ProcessingActivity::data);
        boolean optional = !data.isEmpty()
                && data.stream().allMatch(category -> category.need().equals(Optional.of(DataNeed.OPTIONAL)));
        return optional
                || activity.value(ProcessingActivity::provision)
                        .flatMap(Provision::requirement)
                        .equals(Optional.of(ProvisionRequirement.VOLUNTARY))
                || activity.isExcused(NoticeTopic.PROVISION);
    }

    private static boolean tellsOfFreedom(Consent consent) {
        return Stream.of(consent.given(), consent.withdrawal(), consent.withdrawalEffect(), consent.appliesTo())
                .flatMap(Optional::stream)
                .anyMatch(words -> FREE.matcher(words.value()).find());
    }
}
