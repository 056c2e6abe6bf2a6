package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** A council that is about to go says who follows it, and when. */
final class ControllerSuccessorRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("controller-successor")
            .title("A council that is to be merged or abolished says who will hold the data and from when")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "13(3)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "15(3)"))
            .why("People will need to know whom to ask when the body that holds their data is no more.")
            .fix(Wording.of("During local government reorganisation, say who will hold the data and from when."))
            .build();

    private static final Pattern ENDING = WordPattern.of("\\b(?:councils?|authority|authorities)"
            + "(?: (?:in|of|for) [\\p{L}' -]{1,30}?)? (?:will|is to|are to|is due to"
            + "|are due to) (?:merge (?:with|into|to form)"
            + "|cease to exist|be (?:abolished|dissolved|merged (?:with|into)|replaced by))\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean told = false;
        for (Part<Controller> controller : notice.controllers().values()) {
            Optional<ControllerSuccessor> successor = controller.value().successor();
            told |= successor.isPresent();
            if (successor.isPresent() && successor.get().date().isEmpty()) {
                report.add(
                        controller.subject().field("successor"),
                        "The notice says who takes over from " + controller.subject() + ", but not when.");
            }
        }
        if (!told) {
            notice.textsWith("merge", "merged", "cease", "abolished", "dissolved", "replaced").stream()
                    .filter(text -> text.kind() != TextView.Kind.ADDRESS)
                    .forEach(text -> judge(text, report));
        }
    }

    private static void judge(TextView text, Report report) {
        Matcher ending = ENDING.matcher(text.value());
        if (ending.find()) {
            report.add(
                    text.words(ending.start(), ending.end()),
                    "The notice says that a council will go (\"" + ending.group()
                            + "\"), but not who will hold the data and from when.");
        }
    }
}
