package org.noticekit.validate.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;

/** Which of a notice's activities a law governs, and whose they are. */
final class Governance {

    private static final Set<Jurisdiction> UNITED_KINGDOM =
            EnumSet.complementOf(EnumSet.of(Jurisdiction.EUROPEAN_UNION));

    private Governance() {}

    /**
     * Whether the notice's author is in everything that it tells of the processor of others. What holds in general counts
     * only if it is something that is done; false for a notice that tells of nothing.
     */
    static boolean isOfProcessor(List<ActivityView> written) {
        List<ProcessingActivity> told = written.stream()
                .filter(activity -> !activity.isGeneral()
                        || activity.own().role().isPresent()
                        || !activity.own().purposes().isEmpty())
                .map(ActivityView::own)
                .toList();
        return !told.isEmpty() && told.stream().allMatch(Governance::isOfProcessor);
    }

    /**
     * Whether it is for the notice's controller, under that law, to inform people of the activity. It is not where the
     * controller only acts for others, where the activity is limited to the other side of the Channel, and where it stands
     * under other laws.
     */
    static boolean governs(Law law, ActivityView activity) {
        return !isOfProcessor(activity.own())
                && reaches(law, jurisdictions(activity.own(), activity.channel()))
                && chooses(law, activity);
    }

    private static boolean isOfProcessor(ProcessingActivity activity) {
        return activity.role().equals(Optional.of(ControllerRole.PROCESSOR));
    }

    private static Set<Jurisdiction> jurisdictions(ProcessingActivity activity, Optional<CollectionChannel> channel) {
        return activity.jurisdictions().isEmpty()
                ? channel.map(CollectionChannel::jurisdictions).orElse(Set.of())
                : activity.jurisdictions();
    }

    private static boolean reaches(Law law, Set<Jurisdiction> limits) {
        return limits.isEmpty()
                || (law.isOfUnitedKingdom()
                        ? limits.stream().anyMatch(UNITED_KINGDOM::contains)
                        : limits.contains(Jurisdiction.EUROPEAN_UNION));
    }

    /**
     * An activity is governed by the laws that it names. Where it names none, in a notice under both UK laws, Part 3 governs
     * what is done for law enforcement, and the UK GDPR all but what is done for that alone.
     */
    private static boolean chooses(Law law, ActivityView activity) {
        if (!activity.own().laws().isEmpty()) {
            return activity.own().laws().contains(law);
        }
        if (!law.isOfUnitedKingdom() || !activity.laws().containsAll(EnumSet.of(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT))) {
            return true;
        }
        List<Purpose> purposes = activity.own().purposes();
        return law == Law.UK_LAW_ENFORCEMENT
                ? purposes.stream().anyMatch(Governance::enforces)
                : purposes.isEmpty() || !purposes.stream().allMatch(Governance::enforces);
    }

    private static boolean enforces(Purpose purpose) {
        return purpose.kind().equals(Optional.of(PurposeKind.LAW_ENFORCEMENT));
    }
}
