package org.noticekit.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts an application with notices that cannot be served what was found, and not where in our code. */
final class NoticesFailureAnalyzer extends AbstractFailureAnalyzer<NoticesRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoticesRefusedException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
