package org.noticekit.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a notice without an error on a day, under the UK GDPR and under the laws that it names. There may be warnings.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Complete {

    /** The day, like {@code 2026-11-23}. */
    String asOf() default NoticeDomain.DAY_TEXT;
}
