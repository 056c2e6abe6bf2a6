package org.noticekit.validate.rules.identity;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on who is responsible (UK GDPR Articles 13(1)(a) to (b), 26 to 28 and 37). */
public final class IdentityRules {

    private IdentityRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new ControllerIdentityRule(),
                new ControllerContactDetailsRule(),
                new ControllerContactMultipleRule(),
                new DpoContactDetailsRule(),
                new DpoDesignatedRule(),
                new DpoNotMandatoryLocalCouncilRule(),
                new DpoRoleMailboxRule(),
                new RepresentativeIdentityRule(),
                new RepresentativeNotNeededRule(),
                new JointControllersIdentifiedRule(),
                new JointControllersEssenceRule(),
                new JointControllersContactPointRule(),
                new SeparateControllersDistinguishedRule(),
                new RoleConflictRule(),
                new ProcessorRoleRule(),
                new ControllerSuccessorRule(),
                new FeeRegistrationNumberRule(),
                new ProcessorNoticeRule());
    }
}
