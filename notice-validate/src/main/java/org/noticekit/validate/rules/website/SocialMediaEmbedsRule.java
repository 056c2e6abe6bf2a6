package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.SocialMediaChannel;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Which platforms are used and who answers for what is told. */
final class SocialMediaEmbedsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("social-media-embeds")
            .title("Social media platforms are named, and whether they share responsibility is said")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("26", "13(1)(e)")))
            .addAllAuthorities(courtOfJustice("C-40/17", "C-210/16"))
            .why("A platform learns who visits a page or sees its button. Whoever put it there answers for"
                    + " that too.")
            .fix(Wording.of("Name the platform, say what it receives, and say who is responsible for what."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.channels().values().forEach(channel -> {
            if (channel.value() instanceof SocialMediaChannel media) {
                if (media.platforms().isEmpty()) {
                    report.add(
                            channel.subject(), "The notice does not name the platforms of " + channel.subject() + ".");
                }
                if (media.jointControl().isEmpty()
                        && notice.notice().jointControllers().isEmpty()) {
                    report.add(
                            channel.subject(),
                            "The notice does not say whether the platforms share responsibility for "
                                    + channel.subject() + ".");
                }
            }
        });
    }
}
