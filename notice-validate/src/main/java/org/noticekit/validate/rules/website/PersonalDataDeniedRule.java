package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** It is not denied that cookies and addresses are personal data. */
final class PersonalDataDeniedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("personal-data-denied")
            .title("The notice does not deny that cookies and IP addresses can be personal data")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("4(1)")))
            .addAllAuthorities(courtOfJustice("C-582/14"))
            .why("An online identifier can be traced to a person and is then personal data. Who says "
                    + "otherwise lets people believe that they have no rights in it.")
            .fix(Wording.of(
                    "Say what the data is and what you do not use it for, rather than that it identifies nobody."))
            .build();

    private static final String THING =
            "\\b(?:cookies?|ip address(?:es)?|device ids?|online identifiers?|analytics|pixels?|web beacons?)\\b";
    private static final Phrase DENIAL = Phrase.english(
            THING
                    + "[^.!?]{0,100}?\\b(?:"
                    + "(?:cannot|can['\u2019]t|can not|do not|don['\u2019]t|does not|doesn['\u2019]t|will not|won['\u2019]t|never)"
                    + "(?: be used to)?(?: personally| directly| individually)? (?:identify|reveal who|tell (?:us|anyone|anybody) who)"
                    + "|(?:is|are) not (?:classed as |considered |considered to be |regarded as |treated as )?"
                    + "(?:personal(?:ly identifiable)? (?:data|information)|personally identif\\w{1,10})"
                    + "|(?:nobody|no-one|no one) can be (?:known|identified|recognised|traced))\\b",
            "cookie",
            "cookies",
            "ip",
            "device",
            "identifier",
            "identifiers",
            "analytics",
            "pixel",
            "pixels",
            "beacon",
            "beacons");
    private static final Pattern MADE_ANONYMOUS = WordPattern.of(
            "anonymi[sz]|shorten|truncat|remov|cut(?:s|ting)? off|mask|aggregat|delet|hash|on (?:its|their) own|by (?:itself|themselves)|alone");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        DENIAL.in(notice, quote -> !MADE_ANONYMOUS.matcher(quote.sentence()).find())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " deny that such data can be traced to somebody, which it can."));
    }
}
