package org.noticekit.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type looks: an interface people use, an implementation nobody sees, made by {@code X.builder()} only.
 *
 * <p>Builders take a value type's parts in place of the value ({@code name("…")} for {@code name(Text.of("…"))}).
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deepImmutablesDetection = true,
        allowedClasspathAnnotations = {Override.class})
public @interface NoticeStyle {}
