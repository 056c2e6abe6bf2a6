package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Law;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** No way to reach somebody is given that leads nowhere. */
final class ContactStaleRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("contact-stale")
            .title("Addresses and numbers in the notice still reach those they are for")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(2)")))
            .addAllAuthorities(goodPractice())
            .why("People who write to an old address or ring a dead number give up, or their letter goes "
                    + "to somebody else.")
            .fix(Wording.of("Look up the details of today and put them in."))
            .build();

    /** The first day of the autumn in which the regulator was to leave Wilmslow; on which day it did, nobody has checked. */
    private static final LocalDate MOVE = LocalDate.of(2026, 9, 1);

    private static final Set<Law> UK = EnumSet.of(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT);
    private static final Set<Law> EVERY_LAW = EnumSet.allOf(Law.class);
    private static final Pattern NOT_DIGITS = WordPattern.of("[^0-9]");
    /** The regulator's number before 0303 123 1113. */
    private static final Set<String> OLD_NUMBERS = Set.of("08456306060", "448456306060");

    private static final List<OldWords> ALL = List.of(
            OldWords.of(
                    Phrase.name("\\bico\\.org\\.uk/concerns\\b", "concerns"),
                    UK,
                    InForce.always(),
                    "are an old address of the regulator; it is now https://ico.org.uk/make-a-complaint/"),
            OldWords.of(
                    Phrase.name("\\bwycliffe house\\b|\\bsk9 ?5af\\b", "wycliffe", "sk9", "sk95af"),
                    UK,
                    InForce.from(MOVE),
                    "are the regulator's address in Wilmslow, which it was to leave in autumn 2026; check where it is now"),
            OldWords.of(
                    Phrase.name("\\b0845 ?630 ?60 ?60\\b|\\b08456 ?30 ?60 ?60\\b", "0845", "08456", "08456306060"),
                    UK,
                    InForce.always(),
                    "are an old number of the regulator; it is now 0303 123 1113"),
            OldWords.of(
                    Phrase.name("\\bnhsdigital\\.nhs\\.uk\\b", "nhsdigital"),
                    EVERY_LAW,
                    InForce.from(LocalDate.of(2023, 2, 1)),
                    "are an address of NHS Digital, which became part of NHS England in February 2023; check that it still"
                            + " works"),
            OldWords.of(
                    Phrase.name("\\bgds[\\w.-]{0,40}@digital\\.cabinet-office\\.gov\\.uk\\b", "gds"),
                    EVERY_LAW,
                    InForce.from(LocalDate.of(2025, 1, 21)),
                    "are an address of the Government Digital Service at the Cabinet Office, which it has left; check that it"
                            + " still works"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        ALL.forEach(words -> words.report(notice, report));
        if (UK.contains(notice.law())) {
            judgeNumbers(notice, report);
        }
    }

    /** Numbers in fields of their own; those within sentences are words like others. */
    private static void judgeNumbers(NoticeContext notice, Report report) {
        for (Part<ComplaintRoute> route :
                notice.subject().items("complaints", notice.notice().complaints())) {
            for (Part<PhoneNumber> phone : phones(route)) {
                if (OLD_NUMBERS.contains(
                        NOT_DIGITS.matcher(phone.value().value()).replaceAll(""))) {
                    report.add(
                            phone.subject(),
                            "The number " + phone.value()
                                    + " is an old number of the regulator; it is now 0303 123 1113.");
                }
            }
        }
    }

    /** The numbers of the regulator to which the route leads. */
    private static List<Part<PhoneNumber>> phones(Part<ComplaintRoute> route) {
        Optional<ContactDetails> contact = route.value() instanceof RegulatorComplaint complaint
                ? complaint.authority().flatMap(SupervisoryAuthority::contact)
                : Optional.empty();
        return route.subject()
                .field("authority")
                .field("contact")
                .items("phones", contact.map(ContactDetails::phones).orElse(List.of()));
    }
}
