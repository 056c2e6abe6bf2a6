package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.dataActSchedule;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.ArticleReference;
import org.noticekit.validate.rules.wording.Phrase;

/** The articles on automated decisions are those of today. */
final class AdmArticle22CitedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-article-22-cited")
            .title("Articles 22A to 22D of the UK GDPR are cited, not Article 22 or section 14")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(Cite.DATA_ACT))
            .addAllAuthorities(dataAct("80(1)"))
            .addAllAuthorities(dataActSchedule("6 paragraph 11"))
            .why("Article 22 of the UK GDPR and section 14 of the Data Protection Act 2018 were replaced "
                    + "on 5 February 2026; who looks them up finds nothing that holds.")
            .fix(Wording.of("Cite Articles 22A to 22D of the UK GDPR."))
            .build();

    private static final Phrase ARTICLE_22 = Phrase.english(ArticleReference.article("22\\b(?!-)"), "22", "art22");
    private static final Phrase SECTION_14 = Phrase.english(
            "\\b(?:section|s\\.?) ?14(?:\\([0-9]\\))?(?: of the|,| of| in the)? (?:data protection act 2018|dpa)\\b"
                    + "|\\b(?:data protection act 2018|dpa(?: 2018)?),? (?:section|s\\.?) ?14\\b",
            "14",
            "s14");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        ARTICLE_22
                .in(notice, quote -> !quote.isOfThePast() && ArticleReference.isToUkGdpr(quote, notice))
                .forEach(
                        quote -> report.add(
                                quote.subject(),
                                "The words \"" + quote.words() + "\" in " + quote.subject()
                                        + " name an article of the UK GDPR that Articles 22A to 22D replaced on 5 February 2026."));
        SECTION_14
                .in(notice, quote -> !quote.isOfThePast())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " name a section that was taken out of the Data Protection Act 2018 on 5 February 2026;"
                                + " Article 22C of the UK GDPR took its place."));
    }
}
