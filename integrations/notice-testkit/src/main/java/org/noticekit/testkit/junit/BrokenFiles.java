package org.noticekit.testkit.junit;

import java.lang.reflect.Method;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.ReadResult;

/** Fails the run of a file that is no notice, and leaves those of the other files alone. */
final class BrokenFiles implements InvocationInterceptor {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> run, ExtensionContext context)
            throws Throwable {
        for (Object argument : run.getArguments()) {
            if (argument instanceof NoticeFile.Broken broken) {
                check(broken.read());
            } else if (argument instanceof ReadResult read) {
                check(read);
            }
        }
        invocation.proceed();
    }

    private static void check(ReadResult read) {
        if (!read.findings().isEmpty()) {
            throw new AssertionError(read.findings().stream()
                    .map(FindingFormatter.line()::format)
                    .collect(Collectors.joining("\n  ", "The file is no notice:\n  ", "")));
        }
    }
}
