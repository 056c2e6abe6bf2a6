package org.noticekit.validate.rules.lawfulbasis;

import java.util.Optional;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.validate.rule.ActivityView;

/** What a notice says of withdrawing consent (UK GDPR Article 7(3)). */
final class Withdrawal {

    private Withdrawal() {}

    /** The right to withdraw consent, where the notice lists it and does not say that it does not apply. */
    static Optional<DataSubjectRight> right(PrivacyNotice notice) {
        return notice.rights().stream()
                .filter(right -> right.right() == RightKind.WITHDRAW_CONSENT)
                .filter(right -> !right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY)))
                .findFirst();
    }

    /** Whether the activity rests on explicit consent to the use of special category data. */
    static boolean ofExplicitConsent(ActivityView activity) {
        return activity.own().specialCategoryConditions().stream()
                .anyMatch(condition -> condition.ground().equals(Optional.of(SpecialCategoryGround.EXPLICIT_CONSENT)));
    }
}
