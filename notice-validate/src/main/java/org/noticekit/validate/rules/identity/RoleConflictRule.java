package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.ProcessorRole;
import org.noticekit.model.Recipient;
import org.noticekit.model.RecipientRole;
import org.noticekit.model.Text;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Nobody both decides and only follows instructions in one thing. */
final class RoleConflictRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("role-conflict")
            .title("No organisation is both controller and processor for the same use of data")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("4(7)", "4(8)", "28(10)")))
            .addAllAuthorities(euInstitutions("29(10)"))
            .why("Who only follows instructions is not the one to ask, and who decides is; people cannot tell which it "
                    + "is.")
            .fix(Wording.of("Decide whether the organisation acts only on your instructions or decides for itself, and "
                    + "say only that."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Set<Subject> reported = new HashSet<>();
        for (ActivityView activity : notice.writtenActivities()) {
            Set<String> deciding = new HashSet<>();
            List<Identifier> named = activity.list(ProcessingActivity::controllers);
            notice.notice().controllers().forEach((key, controller) -> {
                if (named.isEmpty() || named.contains(key)) {
                    deciding.addAll(NameKey.ofOrganisation(controller));
                }
            });
            List<Part<Text>> following = new ArrayList<>();
            sortSuppliers(activity, notice, deciding, following);
            sortRecipients(activity, notice, deciding, following);
            for (Part<Text> follower : following) {
                if (deciding.contains(NameKey.ofOrganisation(follower.value())) && reported.add(follower.subject())) {
                    report.add(
                            follower.subject(),
                            "In " + activity + ", " + follower.subject()
                                    + " is said both to act on instructions only and to decide for itself.");
                }
            }
        }
    }

    private static void sortSuppliers(
            ActivityView activity, NoticeContext notice, Set<String> deciding, List<Part<Text>> following) {
        for (Identifier key : activity.processors()) {
            Part<Processor> supplier = notice.processors().get(key);
            if (supplier != null && supplier.value().name().isPresent()) {
                Text name = supplier.value().name().get();
                if (supplier.value().role().filter(ProcessorRole::decides).isPresent()) {
                    deciding.add(NameKey.ofOrganisation(name));
                } else {
                    following.add(new Part<>(name, supplier.subject()));
                }
            }
        }
    }

    private static void sortRecipients(
            ActivityView activity, NoticeContext notice, Set<String> deciding, List<Part<Text>> following) {
        for (Identifier key : activity.stated(ProcessingActivity::recipients).items()) {
            Part<Recipient> recipient = notice.recipients().get(key);
            if (recipient != null && recipient.value().name().isPresent()) {
                Text name = recipient.value().name().get();
                if (recipient.value().role().equals(Optional.of(RecipientRole.PROCESSOR))) {
                    following.add(new Part<>(name, recipient.subject()));
                } else if (recipient.value().role().isPresent()) {
                    deciding.add(NameKey.ofOrganisation(name));
                }
            }
        }
    }
}
