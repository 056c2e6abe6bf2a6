package org.noticekit.validate.rules.clarity;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.noticekit.model.Consent;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RegulatorComplaint;

/** Which topics a notice tells of itself. */
final class ToldTopics {

    private final PrivacyNotice notice;

    private ToldTopics(PrivacyNotice notice) {
        this.notice = notice;
    }

    /** Whether the notice says anything on the topic itself, not by way of another notice. */
    static boolean tells(PrivacyNotice notice, NoticeTopic topic) {
        return new ToldTopics(notice).tells(topic);
    }

    private boolean tells(NoticeTopic topic) {
        return switch (topic) {
            case CONTROLLER -> !notice.controllers().isEmpty();
            case REPRESENTATIVE -> !notice.representatives().isEmpty();
            case DATA_PROTECTION_OFFICER -> tellsOfOfficer();
            case PURPOSES -> inActivities(activity -> !activity.purposes().isEmpty());
            case LAWFUL_BASES ->
                inActivities(activity -> !activity.lawfulBases().isEmpty());
            case SPECIAL_CATEGORIES ->
                inActivities(activity -> !activity.specialCategoryConditions().isEmpty()
                        || !activity.criminalOffenceConditions().isEmpty());
            case DATA_CATEGORIES -> inActivities(activity -> !activity.data().isEmpty());
            case SOURCES -> inActivities(activity -> !activity.sources().isEmpty());
            case RECIPIENTS ->
                !notice.recipients().isEmpty()
                        || inActivities(activity -> activity.recipients().isStated()
                                || !activity.disclosures().isEmpty());
            case TRANSFERS -> tellsOfPlaces();
            case RETENTION ->
                inActivities(activity -> activity.retention().isPresent()
                        || !activity.retentionByData().isEmpty());
            case RIGHTS -> !notice.rights().isEmpty();
            case CONSENT_WITHDRAWAL -> inActivities(ToldTopics::tellsOfWithdrawal);
            case COMPLAINTS_TO_CONTROLLER ->
                notice.complaints().stream().anyMatch(ControllerComplaint.class::isInstance);
            case COMPLAINTS_TO_REGULATOR -> notice.complaints().stream().anyMatch(RegulatorComplaint.class::isInstance);
            case PROVISION -> inActivities(activity -> activity.provision().isPresent());
            case AUTOMATED_DECISIONS ->
                inActivities(activity -> activity.automatedDecisions().isStated()
                        || activity.decisionMaking().isPresent()
                        || activity.profiling().isStated());
            case COOKIES -> notice.cookies().isPresent();
            case SECURITY -> inActivities(activity -> activity.security().isPresent());
            case CHILDREN -> notice.children().isPresent();
            case CHANGES -> notice.changes().isPresent() || !notice.changeLog().isEmpty();
            case SERVICES ->
                !notice.channels().isEmpty() || !notice.activities().isEmpty();
        };
    }

    private boolean tellsOfOfficer() {
        return !notice.dataProtectionOfficers().isEmpty()
                || notice.controllers().values().stream()
                        .anyMatch(controller ->
                                controller.dataProtectionOfficerNotNeeded().isPresent());
    }

    private boolean tellsOfPlaces() {
        return notice.processors().values().stream()
                        .anyMatch(processor -> !processor.locations().isEmpty())
                || notice.recipients().values().stream()
                        .anyMatch(recipient -> !recipient.locations().isEmpty())
                || inActivities(activity ->
                        activity.transfers().isStated() || !activity.locations().isEmpty());
    }

    private static boolean tellsOfWithdrawal(ProcessingActivity activity) {
        return activity.lawfulBases().stream()
                .anyMatch(basis ->
                        basis instanceof Consent consent && consent.withdrawal().isPresent());
    }

    private boolean inActivities(Predicate<ProcessingActivity> tells) {
        return Stream.of(
                        notice.general().stream(),
                        notice.channels().values().stream().flatMap(channel -> channel.activities().values().stream()),
                        notice.activities().values().stream())
                .flatMap(activities -> activities)
                .anyMatch(tells);
    }
}
