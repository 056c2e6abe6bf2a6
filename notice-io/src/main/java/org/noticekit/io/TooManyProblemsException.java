package org.noticekit.io;

/** The sign that a file has so many problems that looking for more of them stops. */
final class TooManyProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyProblemsException() {
        super("too many problems", null, false, false);
    }
}
