/**
 * The rules that come with the library, in the order of the law; each package has a catalogue of its own. What they have
 * in common:
 *
 * <ul>
 *   <li>A topic that another notice covers is not asked for here, whether that notice is linked or not. Where it is not,
 *       {@code layer-linked} says so, and nothing else does: one mistake is told once.
 *   <li>A topic for which an activity records an exemption is not asked for there.
 *   <li>What the notice says in general holds for each activity that says nothing itself. A mistake in it is told where
 *       it is written, not again for each activity.
 *   <li>An activity in which the controller only acts for others is for them to tell of.
 *   <li>An activity that says nothing but its name is {@code activity-empty}; no other rule speaks of it.
 *   <li>Where the law leaves a doubt that only the controller can settle, a breach is a warning although the rule's
 *       breaches are errors; the rule's reason says when.
 * </ul>
 */
package org.noticekit.validate.rules;
