package org.noticekit.validate.policy;

import java.util.List;
import org.noticekit.policy.DataHolder;
import org.noticekit.validate.rule.Subject;

/**
 * What somebody has of the data that a rule is about.
 *
 * @param holder what that somebody is
 * @param subject where the notice tells of them
 * @param placements all that is stated of where they have it
 */
record Holding(DataHolder holder, Subject subject, List<Placement> placements) {}
