package org.noticekit.editor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that are left out where there is no language server, unless it is required ({@code -Deditor=required}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsEditor.Condition.class)
@interface NeedsEditor {

    /** Looks for Node.js and the server. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Program.LANGUAGE_SERVER.isInstalled()
                            || System.getProperty("editor", "").equals("required")
                    ? ConditionEvaluationResult.enabled("the language server is there, or has to be there")
                    : ConditionEvaluationResult.disabled("run \"npm ci --ignore-scripts\" in the folder editor");
        }
    }
}
