package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A data protection officer who is named can be reached by the role as well. */
final class DpoRoleMailboxRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("dpo-role-mailbox")
            .title("The data protection officer can be reached by the role, not only by a person's name")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(
                    unverified(document(Optional.empty(), "Guidelines on data protection officers", "WP243 rev.01")))
            .why("A person's own address stops working when somebody else becomes the officer, and the notice is then "
                    + "wrong until somebody notices.")
            .fix(Wording.of("Give an email address that goes with the role, such as dpo@ followed by your domain. The "
                    + "officer's name is not required."))
            .build();

    private static final Pattern WORD = WordPattern.of("[\\p{L}\\u2019'-]{2,}");
    private static final Pattern ROLE = WordPattern.of(
            "\\b(?:officer|team|service|services|manager|head|protection|governance|information|data|dpo|council"
                    + "|office|group|ltd|limited|llp|plc)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.DATA_PROTECTION_OFFICER)) {
            return;
        }
        notice.dataProtectionOfficers().values().forEach(officer -> {
            if (isReachedByNameAlone(officer.value())) {
                report.add(
                        officer.subject(),
                        "The only email address given for " + officer.subject()
                                + " is a person's own, and stops working when somebody else becomes the officer.");
            }
        });
    }

    /** A letter or a form reaches the officer whoever that is, so only an address that bears the name is judged. */
    private static boolean isReachedByNameAlone(DataProtectionOfficer officer) {
        Optional<ContactDetails> contact = officer.contact();
        Optional<String> mailbox = contact.flatMap(ContactDetails::email).map(DpoRoleMailboxRule::mailbox);
        Optional<String> surname = officer.name().flatMap(DpoRoleMailboxRule::surname);
        return mailbox.isPresent()
                && surname.isPresent()
                && mailbox.get().contains(surname.get())
                && contact.get().address().isEmpty()
                && contact.get().form().isEmpty();
    }

    private static String mailbox(EmailAddress address) {
        return address.value().substring(0, address.value().indexOf('@')).toLowerCase(Locale.ROOT);
    }

    /** The last of at least two names of a person; empty if the name is that of a post, a team or a firm. */
    private static Optional<String> surname(Text name) {
        List<String> words =
                WORD.matcher(name.value()).results().map(word -> word.group()).toList();
        return words.size() < 2 || ROLE.matcher(name.value()).find()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    }
}
