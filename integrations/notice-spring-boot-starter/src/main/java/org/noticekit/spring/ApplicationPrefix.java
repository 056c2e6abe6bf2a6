package org.noticekit.spring;

/**
 * Where the application is on its site.
 *
 * @param value what stands before its paths, such as {@code /app}; may be empty
 */
record ApplicationPrefix(String value) {}
