package org.noticekit.check.report;

/** What came of a case in JUnit's XML. */
enum JunitOutcome {
    /** It does not make the check fail. */
    PASSED(""),
    /** It does not count. */
    SKIPPED("skipped"),
    /** It makes the check fail. */
    FAILURE("failure"),
    /** There was nothing to look at. */
    ERROR("error");

    private final String element;

    JunitOutcome(String element) {
        this.element = element;
    }

    /** The element that says so; empty if none does. */
    String element() {
        return element;
    }
}
