package org.noticekit.examples.council;

/**
 * What is wrong with what somebody entered.
 *
 * @param field the id of the field
 * @param message the key of the message, in {@code messages.properties}
 */
public record Problem(String field, String message) {}
