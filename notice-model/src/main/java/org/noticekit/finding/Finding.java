package org.noticekit.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing wrong with a notice: what, where, how grave, on what authority, and how to mend it.
 *
 * <p>Findings are ordered by place in the file (those without one come first), then rule id, path, words and message.
 */
@Value.Immutable
public interface Finding extends Serializable, Comparable<Finding>, WithFinding {

    /** The id of the rule that found it, in kebab-case. */
    String rule();

    /** How grave it is. */
    Severity severity();

    /** What is wrong, in a sentence for the person who keeps the notice. */
    String message();

    /** The value it is about, or the parent of the value that is missing. */
    NoticePath path();

    /** The words of the text at that path that it is about; empty where it is about the whole value. */
    Optional<TextSpan> words();

    /** What people call that value, for example {@code the live chat channel}; empty where the message says all. */
    Optional<String> subject();

    /** The authorities it rests on, weightiest first; empty for problems of reading and of waivers. */
    List<Citation> citations();

    /** What to do about it, in plain English. */
    Optional<String> fix();

    /** The waiver under which it does not count for now. */
    Optional<Waiver> waiver();

    /** Where it is in the file; empty until {@linkplain #locate located}. */
    Optional<SourceLocation> location();

    /** This finding with the place its path has in {@code source}; itself if it already has one. */
    default Finding locate(SourceMap source) {
        return location().isPresent()
                ? this
                : builder()
                        .from(this)
                        .location(
                                words().map(some -> source.locate(path(), some)).orElseGet(() -> source.locate(path())))
                        .build();
    }

    @Override
    default int compareTo(Finding other) {
        return Orders.OF_FINDINGS.compare(this, other);
    }

    /** A builder with nothing set; rule, severity, message and path are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
