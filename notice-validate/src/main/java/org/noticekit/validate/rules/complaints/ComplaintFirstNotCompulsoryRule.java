package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Prose;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;

/** Nobody has to complain to the controller before they can complain to the regulator. */
final class ComplaintFirstNotCompulsoryRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complaint-first-not-compulsory")
            .title("People can complain to the regulator without having complained to the body first")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(COMPLAINTS, dpa("165")))
            .addAllAuthorities(before(COMPLAINTS, ukGdpr("77")))
            .addAllAuthorities(since(COMPLAINTS, ico("How to deal with data protection complaints")))
            .addAllAuthorities(euGdpr("77"))
            .addAllAuthorities(euInstitutions("63"))
            .why("The law sets no condition. The regulator can ask people to complain to the body first, but the "
                    + "notice cannot make them.")
            .fix(Wording.of("Ask people to contact you first, if you like. Do not say that they must."))
            .build();

    private static final Pattern COMPULSORY =
            WordPattern.of("(?s)\\b(?:must|have to|need to|required to|should)\\b.{0,100}\\b(?:first|before)\\b"
                    + "|\\b(?:can|may)\\b.{0,60}\\bonly (?:after|once|if|when)\\b"
                    + "|\\b(?:can|may) only\\b.{0,100}\\b(?:after|once|if|when)\\b");
    private static final Pattern REQUEST = WordPattern.of(
            "\\b(?:please|ask|asks|asked|encourage|prefer|suggest|recommend|hope|usually|normally|would like|most cases)\\b");
    private static final Pattern DENIAL = WordPattern.of("\\b(?:at any time|not|without)\\b|n['\u2019]t\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<RegulatorComplaint> way : Complaints.of(notice, RegulatorComplaint.class)) {
            Optional<Prose> condition = way.value().condition();
            boolean soft = condition
                    .filter(words -> REQUEST.matcher(words.value()).find())
                    .isPresent();
            if (condition.isPresent() && !soft) {
                report.add(
                        way.subject().field("condition"),
                        "The notice sets a condition before people can complain to the regulator, which the law does "
                                + "not.");
            } else {
                read(notice, way.subject().field("how"), report);
            }
        }
    }

    private static void read(NoticeContext notice, Subject how, Report report) {
        for (Part<String> sentence : Sentences.at(notice, how.path())) {
            if (COMPULSORY.matcher(sentence.value()).find()
                    && !REQUEST.matcher(sentence.value()).find()
                    && !DENIAL.matcher(sentence.value()).find()) {
                report.add(
                        sentence.subject(),
                        "The notice says that people must do something else before they can complain to the "
                                + "regulator, which the law does not ask.");
            }
        }
    }
}
