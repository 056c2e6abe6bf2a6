package org.noticekit.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Waiver;
import org.noticekit.io.ScalarKind.Numbers;
import org.noticekit.model.Text;

/** The fields of {@link Waiver}. */
final class WaiverFields extends ObjectKind<Waiver> {

    private static final Pattern RULE_ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    static final ScalarKind<String> RULE = new ScalarKind<>(
            "ruleId",
            "the id of a rule",
            "Write it as it stands in square brackets after a finding, like retention-present.",
            WaiverFields::rule,
            Numbers.NONE);

    static final ScalarKind<NoticePath> PATH = new ScalarKind<>(
            "path",
            "a path",
            "Write the keys that lead to the place, like /channels/live-chat; for the notice as a whole, write /.",
            WaiverFields::path,
            Numbers.NONE);

    private static final ScalarKind<LocalDate> DAY = new ScalarKind<>(
            "day", "a day", "Write year, month and day, like 2027-01-31.", WaiverFields::day, Numbers.NONE);

    private static final ScalarKind<String> LINE = new ScalarKind<>(
            "line",
            "text",
            "Write a few words, on one line.",
            text -> Text.of(text).value(),
            Numbers.NONE);

    static final WaiverFields KIND = new WaiverFields();

    private final Field<String> rule = required("rule", RULE, "The id of the rule whose findings are waived.");
    private final Field<NoticePath> path =
            required("path", PATH, "Where they are waived: this place in the notice and all below it.");
    private final Field<String> reason = required("reason", LINE, "Why they are waived.");
    private final Field<String> owner = required("owner", LINE, "Who answers for it.");
    private final Field<LocalDate> expires =
            required("expires", DAY, "The last day on which they are waived, at most a year ahead.");

    private WaiverFields() {
        super("waiver", "a waiver", "A decision to live with a finding until a day.");
    }

    @Override
    Waiver make(Values in) {
        return Waiver.builder()
                .rule(in.get(rule))
                .path(in.get(path))
                .reason(in.get(reason))
                .owner(in.get(owner))
                .expires(in.get(expires))
                .build();
    }

    @Override
    void writeFields(Waiver it, Output out) {
        rule.write(it.rule(), out);
        path.write(it.path(), out);
        reason.write(it.reason(), out);
        owner.write(it.owner(), out);
        expires.write(it.expires(), out);
    }

    private static String rule(String text) {
        if (Stream.of(ReadingRule.values()).map(ReadingRule::id).anyMatch(text::equals)) {
            throw new IllegalArgumentException(Words.quote(text) + " cannot be waived. "
                    + "What is wrong with the file itself has to be mended, for without that nothing can be judged.");
        }
        if (!RULE_ID.matcher(text).matches()) {
            throw new IllegalArgumentException(Words.quote(text) + " is not the id of a rule.");
        }
        return text;
    }

    /** A lone stroke is the notice as a whole: no key of a notice is empty. */
    private static NoticePath path(String text) {
        try {
            return text.equals("/") ? NoticePath.root() : NoticePath.parse(text);
        } catch (IllegalArgumentException refusal) {
            throw new IllegalArgumentException(Words.quote(text) + " is not a path.", refusal);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException refusal) {
            throw new IllegalArgumentException(Words.quote(text) + " is not a day.", refusal);
        }
    }
}
