package org.noticekit.testkit;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.internal.Suggestions;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.policy.RuleSubject;

/** An assertion about a notice as it is judged on a day. What is waived does not count, but can be asked for. */
public class JudgedNoticeAssert extends AbstractJudgedAssert<JudgedNoticeAssert, PrivacyNotice> {

    /** An assertion about this notice; {@link NoticeAssert} makes it. */
    protected JudgedNoticeAssert(@Nullable PrivacyNotice notice) {
        super(notice, JudgedNoticeAssert.class);
    }

    /**
     * Nothing is missing that people must be told: there is no error that rests on a duty to inform, which are Articles 13
     * and 14 of the UK GDPR and the EU GDPR, Articles 15 and 16 of Regulation (EU) 2018/1725 and section 44 of the Data
     * Protection Act 2018. The citations of a finding tell. Errors of other kinds, such as a lawful basis that the law does
     * not permit, leave a notice complete; {@link #hasNoErrors()} looks at those too.
     */
    public JudgedNoticeAssert isComplete() {
        return hasNone("to be complete", "something is missing", DutyToInform::isBrokenBy);
    }

    /** There is no error. */
    public JudgedNoticeAssert hasNoErrors() {
        return hasNone(
                "to have no errors",
                "these were found",
                finding ->
                        finding.severity() == Severity.ERROR && finding.waiver().isEmpty());
    }

    /** There is nothing at all. */
    public JudgedNoticeAssert hasNoFindings() {
        return hasNone("to have no findings", "these were found", finding -> finding.waiver()
                .isEmpty());
    }

    /**
     * A rule has found nothing, or only what is waived.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public JudgedNoticeAssert hasNoFinding(String rule) {
        checkRule(rule);
        return hasNone(
                "to have no finding of " + rule,
                "these were found",
                finding -> finding.waiver().isEmpty() && finding.rule().equals(rule));
    }

    /**
     * A rule has found something, waived or not; goes on with what it found.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public FindingsAssert hasFinding(String rule) {
        Judgement judged = judgement();
        checkRule(rule);
        Findings found = judged == null ? Findings.none() : judged.findings().ofRule(rule);
        if (judged != null && found.isEmpty()) {
            String expected = "Expecting " + judged.name() + " to have a finding of " + rule + on(judged);
            fail(
                    judged.findings().isEmpty()
                            ? expected + ", but nothing was found"
                            : Listing.of(expected + ", but only these were found:", judged.findings()));
        }
        FindingsAssert made = outcome().make(FindingsAssert.class, Findings.class, found, FindingsAssert::new);
        made.goOn(found.isEmpty() ? null : judged, outcome(), info);
        return made.of(this, rule);
    }

    /**
     * Where data is keeps a policy of one's own; the same answer as {@link
     * org.noticekit.validate.policy.LocationCheck} gives, so that a rule about nothing in the notice fails too. AssertJ's
     * {@code satisfies}, with what the notice must fulfil in a lambda, is there as well.
     */
    public JudgedNoticeAssert satisfies(LocationPolicy policy) {
        Judgement judged = judgement();
        if (judged != null) {
            Findings breaches = judged.breaches(policy);
            String name = policy.title().map(it -> "the policy \"" + it + "\"").orElse("the policy");
            if (!breaches.isEmpty()) {
                fail(Listing.of("Expecting " + judged.name() + " to keep " + name + on(judged) + ", but:", breaches));
            }
        }
        return this;
    }

    /** Goes on with where a supplier has data; fails if there is none with that key. */
    public DataLocationAssert processor(String key) {
        return data(
                "processor",
                key,
                actual == null ? Stream.empty() : ids(actual.processors()),
                LocationRule.processor(key));
    }

    /** Goes on with where the data of a channel is, whoever has it; fails if there is none with that key. */
    public DataLocationAssert channel(String key) {
        return data("channel", key, actual == null ? Stream.empty() : ids(actual.channels()), LocationRule.dataOf(key));
    }

    /**
     * Goes on with where the data of an activity is, whoever has it; if several channels have one with that key, of all of
     * them. Fails if there is none.
     */
    public DataLocationAssert activity(String key) {
        return data("activity", key, actual == null ? Stream.empty() : activities(actual), LocationRule.dataOf(key));
    }

    private DataLocationAssert data(String what, String key, Stream<String> keys, RuleSubject subject) {
        Judgement judged = judgement();
        var known = keys.distinct().toList();
        boolean found = judged != null && known.contains(key);
        if (judged != null && !found) {
            fail("Expecting " + judged.name() + " to have the " + what + " \"" + key + "\", but it has: "
                    + Listing.words(known) + "." + Suggestions.question(new Suggestions(known).nearest(key)));
        }
        DataLocationAssert made =
                outcome().make(DataLocationAssert.class, PrivacyNotice.class, actual, DataLocationAssert::new);
        made.goOn(found ? judged : null, outcome(), info);
        return made.of(this, what + " \"" + key + "\"", subject);
    }

    private JudgedNoticeAssert hasNone(String expected, String seen, Predicate<Finding> offends) {
        Judgement judged = judgement();
        if (judged != null) {
            var offenders = judged.findings().stream().filter(offends).toList();
            if (!offenders.isEmpty()) {
                fail(Listing.of(
                        "Expecting " + judged.name() + " " + expected + on(judged) + ", but " + seen + ":", offenders));
            }
        }
        return this;
    }

    private void checkRule(String rule) {
        Judgement judged = judgement();
        if (judged != null) {
            KnownRules.check(rule, judged.validator());
        }
    }

    private static String on(Judgement judged) {
        return " on " + judged.validator().asOf();
    }

    private static Stream<String> ids(Map<Identifier, ?> keyed) {
        return keyed.keySet().stream().map(Identifier::value);
    }

    private static Stream<String> activities(PrivacyNotice notice) {
        return Stream.concat(
                notice.channels().values().stream()
                        .map(CollectionChannel::activities)
                        .flatMap(JudgedNoticeAssert::ids),
                ids(notice.activities()));
    }
}
