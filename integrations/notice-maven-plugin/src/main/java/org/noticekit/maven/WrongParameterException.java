package org.noticekit.maven;

import org.noticekit.finding.FindingFormatter;

/** A parameter of the plugin that says nothing usable, told in words for whoever wrote it. */
final class WrongParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongParameterException(String message) {
        super(FindingFormatter.visible(message));
    }
}
