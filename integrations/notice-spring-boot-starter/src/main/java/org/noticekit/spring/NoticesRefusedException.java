package org.noticekit.spring;

import org.jspecify.annotations.Nullable;

/**
 * The application's notices cannot be served as they are: one is broken or has errors, there is none, or what they are judged
 * by cannot be used. The message tells all that was found, in lines as the command writes them.
 */
public final class NoticesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    NoticesRefusedException(String message, String action) {
        this(message, action, null);
    }

    NoticesRefusedException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
