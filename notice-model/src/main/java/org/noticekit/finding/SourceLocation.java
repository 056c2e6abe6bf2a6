package org.noticekit.finding;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A stretch of a file: from line and column, up to but not including the end line and end column.
 *
 * <p>Lines and columns count from 1; a column is a Unicode code point, and a tab is one of them.
 */
@Value.Immutable
public interface SourceLocation extends Serializable, Comparable<SourceLocation>, WithSourceLocation {

    /** The file's name as it was given to the reader; never empty. */
    String file();

    /** The line on which the stretch starts. */
    int line();

    /** The column at which the stretch starts. */
    int column();

    /** The line on which the stretch ends. */
    int endLine();

    /** The column just after the last character of the stretch; equal to {@link #column()} where it is empty. */
    int endColumn();

    /** Ordered by file, then by start, then by end. */
    @Override
    default int compareTo(SourceLocation other) {
        return Orders.OF_LOCATIONS.compare(this, other);
    }

    /** A builder with nothing set; every part is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceLocation}. */
    final class Builder extends ImmutableSourceLocation.Builder {
        Builder() {}
    }
}
