package org.noticekit.validate.rules.upkeep;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on how fresh a notice is, and whether what it names still is so. */
public final class UpkeepRules {

    private static final int REGULARLY = 24;

    private UpkeepRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new NoticeDateRule(),
                noticeStale(REGULARLY),
                new NoticePredatesLawRule(),
                new NoticeFutureDatedRule(),
                new ChangesCommunicatedRule(),
                new VersionHistoryRule(),
                new StaleReferenceRule(),
                new LawNameRule(),
                new ContactStaleRule(),
                new LinkValidRule(),
                new PlaceholderLeftInRule());
    }

    /**
     * The rule {@code notice-stale} with a limit of your own in place of 24 months: a notice that was neither changed
     * nor reviewed for longer is stale.
     *
     * @throws IllegalArgumentException if {@code months} is less than 1
     */
    public static Rule noticeStale(int months) {
        return new NoticeStaleRule(months);
    }
}
