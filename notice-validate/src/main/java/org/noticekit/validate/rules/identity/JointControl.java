package org.noticekit.validate.rules.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.Identifier;
import org.noticekit.model.JointControllers;
import org.noticekit.model.Link;
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
import org.noticekit.validate.rule.Subject;

/** Who is said to decide together why and how data is used (UK GDPR Article 26), wherever the notice says so. */
final class JointControl {

    private JointControl() {}

    /** The groups of controllers that are said to decide together, each where it is written and by its members. */
    static List<Part<JointControllers>> groups(NoticeContext notice) {
        List<Part<JointControllers>> groups = new ArrayList<>();
        List<JointControllers> written = notice.notice().jointControllers();
        for (int i = 0; i < written.size(); i++) {
            List<String> names = members(written.get(i), notice);
            String name = names.isEmpty() ? "the controllers" : String.join(" and ", names);
            groups.add(new Part<>(
                    written.get(i),
                    new Subject(NoticePath.of("jointControllers").child(i), name)));
        }
        return groups;
    }

    /** The names of those who decide together, each once. */
    static List<String> members(JointControllers group, NoticeContext notice) {
        return group.controllers().stream()
                .distinct()
                .flatMap(key -> Optional.ofNullable(notice.controllers().get(key)).stream())
                .map(controller -> controller.subject().name())
                .toList();
    }

    /** The activities whose role says that others decide as well. */
    static List<ActivityView> activities(NoticeContext notice) {
        return notice.writtenActivities().stream()
                .filter(activity -> activity.own().role().equals(Optional.of(ControllerRole.JOINT_CONTROLLER)))
                .toList();
    }

    /** How many decide in the activity, as far as the notice names them. */
    static long parties(ActivityView activity, NoticeContext notice) {
        List<Identifier> named = activity.list(ProcessingActivity::controllers);
        long controllers = named.isEmpty()
                ? notice.controllers().size()
                : named.stream().distinct().count();
        return controllers + suppliersAndRecipients(notice).size();
    }

    /** The suppliers and recipients that are said to decide together with the controller. */
    static List<Party> suppliersAndRecipients(NoticeContext notice) {
        Set<String> controllers = new HashSet<>();
        notice.notice().controllers().values().forEach(each -> controllers.addAll(NameKey.ofOrganisation(each)));
        List<Party> parties = new ArrayList<>();
        for (Part<Processor> supplier : notice.processors().values()) {
            Processor value = supplier.value();
            if (value.role().equals(Optional.of(ProcessorRole.JOINT_CONTROLLER))) {
                parties.add(Party.of(supplier.subject(), value.name(), value.privacyNotice(), controllers));
            }
        }
        for (Part<Recipient> recipient : notice.recipients().values()) {
            Recipient value = recipient.value();
            if (value.role().equals(Optional.of(RecipientRole.JOINT_CONTROLLER))) {
                parties.add(Party.of(recipient.subject(), value.name(), value.privacyNotice(), controllers));
            }
        }
        return parties;
    }

    /**
     * A supplier or recipient that decides as well.
     *
     * @param subject where it is written
     * @param named whether it has a name
     * @param reachable whether it is one of the controllers, too, or leads to a notice of its own
     */
    record Party(Subject subject, boolean named, boolean reachable) {

        static Party of(Subject subject, Optional<Text> name, Optional<Link> notice, Set<String> controllers) {
            boolean listed = name.map(NameKey::ofOrganisation)
                    .filter(controllers::contains)
                    .isPresent();
            return new Party(
                    subject,
                    name.isPresent(),
                    listed || notice.flatMap(Link::url).isPresent());
        }
    }
}
