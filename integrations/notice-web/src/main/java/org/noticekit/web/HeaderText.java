package org.noticekit.web;

/** What the text of a header may be. */
final class HeaderText {

    /** Characters of a request's {@code Accept} or {@code Accept-Language} above which it is not looked at; browsers send some hundred. */
    static final int LONGEST = 2048;

    private HeaderText() {}

    /**
     * A value that can be sent: printable ASCII characters and spaces, so that none can begin another line.
     *
     * @throws IllegalArgumentException if it has any other
     */
    static String checked(String name, String value) {
        if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException(name + " must be printable ASCII characters.");
        }
        return value;
    }
}
