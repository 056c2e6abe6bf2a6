package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;

/** No fee is asked for using rights. */
final class RightsFreeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-free")
            .title("People do not have to pay for using their rights")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(5)", "15(3)")))
            .addAllAuthorities(euInstitutions("14(5)", "17(3)"))
            .why("A fee keeps people from asking. One is allowed only for requests that are manifestly unfounded or "
                    + "excessive, and for further copies.")
            .fix(Wording.of("Take out the fee.").under(Law.UK_GDPR, "Take out the fee. The one of £10 ended in 2018."))
            .build();

    private static final NoticePath FEE = NoticePath.of("exercisingRights", "fee");
    private static final Pattern ASKED =
            WordPattern.of("[£€]\\s?[0-9]|\\b(?:fees?|charges?|charged|pay|payable|costs?)\\b");
    private static final Pattern NOT_OF_EVERYBODY = WordPattern.of(
            "\\b(?:free|no|not|never|nothing|none|without|unless|only|if|where|when|may|might|can|could|sometimes"
                    + "|unfounded|excessive|repeat|repeated|repetitive|further|additional|extra|more|reasonable)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<String> sentence : Sentences.at(notice, FEE)) {
            if (ASKED.matcher(sentence.value()).find()
                    && !NOT_OF_EVERYBODY.matcher(sentence.value()).find()) {
                report.add(
                        sentence.subject(),
                        "The notice says that people have to pay for using their rights, which are free.");
            }
        }
    }
}
