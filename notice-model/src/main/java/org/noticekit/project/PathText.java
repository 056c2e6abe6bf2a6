package org.noticekit.project;

/** What holds for every text that names files. */
final class PathText {

    private PathText() {}

    static void check(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A path must not be blank.");
        }
        if (text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("\"" + text + "\" has a \"\\\" in it. Write \"/\" between folders.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("\"" + text + "\" has a character in it that cannot be shown.");
        }
    }
}
