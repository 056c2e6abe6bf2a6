/** Privacy notices in a Spring Boot application: checked when it starts, served, embedded and watched. */
@org.jspecify.annotations.NullMarked
package org.noticekit.spring;
