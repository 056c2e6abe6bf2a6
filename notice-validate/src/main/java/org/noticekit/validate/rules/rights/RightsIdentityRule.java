package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
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

/** Proof of identity is not asked of everybody. */
final class RightsIdentityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-identity")
            .title("Proof of identity is asked only where there is doubt who somebody is")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("12(6)"))
            .addAllAuthorities(euInstitutions("14(6)"))
            .why("Proof that is not needed keeps people from using their rights, and is more data to keep safe.")
            .fix(Wording.of("Say that you ask for proof of identity only if you have reasonable doubts."))
            .build();

    private static final NoticePath IDENTITY = NoticePath.of("exercisingRights", "identity");
    private static final Pattern DEMAND = WordPattern.of("\\b(?:must|always|every|everybody|all|required?|need)\\b");
    private static final Pattern PROPORTIONATE = WordPattern.of(
            "\\b(?:doubts?|reasonabl[ey]|necessary|proportionate|only|if|unless|where|when|may|might|sometimes|unsure"
                    + "|not|no|certain|normally|usually)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<Part<String>> sentences = Sentences.at(notice, IDENTITY);
        boolean proportionate = sentences.stream()
                .anyMatch(sentence -> PROPORTIONATE.matcher(sentence.value()).find());
        if (!proportionate) {
            sentences.stream()
                    .filter(sentence -> DEMAND.matcher(sentence.value()).find())
                    .findFirst()
                    .ifPresent(sentence -> report.add(
                            sentence.subject(),
                            "The notice asks for proof of identity without saying that there has to be a doubt."));
        }
    }
}
