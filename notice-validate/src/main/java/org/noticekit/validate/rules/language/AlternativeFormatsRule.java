package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.equalityAct;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LayerKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** How to get the notice in another form is told. */
final class AlternativeFormatsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("alternative-formats")
            .title("The notice says how to get it in another form, such as large print")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(equalityAct("20(6)", "29")))
            .addAllAuthorities(unverified(
                    document(Optional.of(Law.UK_GDPR), "Disability Discrimination Act 1995", "(in Northern Ireland)")))
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.EU_GDPR),
                    "UN Convention on the Rights of Persons with Disabilities",
                    "Article 21")))
            .why("People who cannot read a web page have the same right to know what happens to their data.")
            .fix(Wording.of("Say how to ask for large print, easy read, audio, British Sign Language or a phone call."))
            .build();

    private static final Phrase OTHER_FORM = Phrase.english(
            "\\blarge print\\b|\\beasy[ -]read\\b|\\bbraille\\b|\\bsign language\\b|\\bbsl\\b"
                    + "|\\b(?:another|other|different|alternative|accessible) (?:format|form|version|language)s?\\b",
            "print",
            "read",
            "braille",
            "sign",
            "bsl",
            "format",
            "formats",
            "form",
            "version",
            "language",
            "languages");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean general = notice.notice().layers().values().stream()
                .anyMatch(layer -> layer.kind().equals(Optional.of(LayerKind.GENERAL))
                        && layer.url().isPresent());
        if (notice.notice().alternativeFormats().isEmpty() && !general && !OTHER_FORM.isIn(notice)) {
            report.add(
                    notice.subject(),
                    "The notice does not say how people can have it in another form, such as large print.");
        }
    }
}
