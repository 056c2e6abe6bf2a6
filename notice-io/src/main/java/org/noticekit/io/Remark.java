package org.noticekit.io;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment in a YAML file, or a line left blank.
 *
 * @param text the comment with its {@code #}; empty for a blank line
 * @param node what it is about: a value, or the group or list at whose end it is; null for the file as a whole
 * @param place where it is, seen from there
 * @param further by how many columns it stands further to the right than the first comment of its paragraph
 */
record Remark(String text, @Nullable Node node, Place place, int further) {

    /** By such a comment editors know the schema: the language server, and IntelliJ. */
    private static final Pattern FOR_EDITORS = Pattern.compile("#\\s*(yaml-language-server\\s*:|\\$schema:).*");

    /** Where a remark is, seen from what it is about. */
    enum Place {
        /** On the lines before the value; for the file, at its top. */
        ABOVE,
        /** On the value's own line. */
        BESIDE,
        /** After the last line of the value. */
        AT_END
    }

    /** One at the top of the file. */
    static Remark atTheTop(String text) {
        return new Remark(text, null, Place.ABOVE, 0);
    }

    /** One at the end of the file. */
    static Remark atTheEnd(String text) {
        return new Remark(text, null, Place.AT_END, 0);
    }

    /** The comment with the spaces before it. */
    String textFurther() {
        return " ".repeat(further) + text;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it tells editors the schema; they look for it at the top of the file. */
    boolean isForEditors() {
        return FOR_EDITORS.matcher(text).matches();
    }
}
