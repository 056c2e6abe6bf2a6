package org.noticekit.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a notice in which a rule finds at least one thing, always.
 *
 * <p>A {@code PrivacyNotice} breaks it on {@link NoticeDomain#DAY}, by itself. Three rules hold notices against each other
 * ({@code layer-known}, {@code language-parity} and {@code welsh-parity}), so that no notice can break them by itself: ask for a
 * {@link Breach}, which has the others with it.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {

    /** The ids of the rules, one of which is broken; none for any rule of the catalogue. */
    String[] value() default {};
}
