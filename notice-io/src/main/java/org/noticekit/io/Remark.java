package org.noticekit.io;

import org.jspecify.annotations.Nullable;

/**
 * A comment in a YAML file, or a line left blank.
 *
 * @param text the comment with its {@code #}; empty for a blank line
 * @param node what it is about: a value, or the group or list at whose end it is; null after the last
 * @param place where it is, seen from there
 * @param further by how many columns it stands further to the right than the first comment of its paragraph
 */
record Remark(String text, @Nullable Node node, Place place, int further) {

    /** Where a remark is, seen from what it is about. */
    enum Place {
        /** On the lines before the value. */
        ABOVE,
        /** On the value's own line. */
        BESIDE,
        /** After the last line of the value. */
        AT_END
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
