package org.noticekit.io;

import org.jspecify.annotations.Nullable;

/**
 * A comment in a YAML file, or a line left blank.
 *
 * @param text the comment with its {@code #}; empty for a blank line
 * @param node what it is about: the value on whose line it is, or else the next one; null after the last
 * @param beside whether it is on the value's own line
 */
record Remark(String text, @Nullable Node node, boolean beside) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
