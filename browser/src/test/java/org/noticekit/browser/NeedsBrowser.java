package org.noticekit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that are left out where there is no browser, unless one is required ({@code -Dbrowser=required}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for the browser's driver. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chrome.driver().isPresent()
                            || System.getProperty("browser", "").equals("required")
                    ? ConditionEvaluationResult.enabled("there is a browser, or there has to be one")
                    : ConditionEvaluationResult.disabled("there is no chromedriver on the PATH");
        }
    }
}
