package org.noticekit.validate.rules.children;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.recitals;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Children can read what is meant for them. */
final class ChildrenPlainLanguageRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("children-plain-language")
            .title("Where children use a service, there is a version of the notice that they understand")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(unverified(recitals("58")))
            .addAllAuthorities(unverified(
                    document(Optional.of(Law.UK_GDPR), "Age appropriate design code", "standard 4 (transparency)")))
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("The law wants words that their readers understand, above all where the readers are children.")
            .fix(Wording.of("Add a version, or a section, that children can understand."))
            .build();

    private static final Pattern FOR_CHILDREN =
            WordPattern.of("\\b(?:children|young people|young persons?|kids|pupils|teenagers|under[- ]1[3-8]s?)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CHILDREN) || hasVersion(notice.notice())) {
            return;
        }
        YoungUsers.of(notice)
                .forEach(subject -> report.add(
                        subject,
                        "Children use " + YoungUsers.use(subject, notice)
                                + ", but there is no version of the notice that is written for them."));
    }

    /** The notice can be that version itself, and another notice or a section of it can be. */
    private static boolean hasVersion(PrivacyNotice notice) {
        return notice.children()
                        .flatMap(ChildrenInformation::childFriendlyVersion)
                        .isPresent()
                || isForChildren(notice.title())
                || notice.layers().values().stream().anyMatch(layer -> isForChildren(layer.title()))
                || notice.sections().values().stream().anyMatch(section -> isForChildren(section.title()));
    }

    private static boolean isForChildren(Text title) {
        return FOR_CHILDREN.matcher(title.value()).find();
    }
}
