package org.noticekit.render.html;

/**
 * The form that HTML takes.
 *
 * @param page whether it is a whole page
 * @param headingLevel the level of the title's heading
 * @param idPrefix what every id starts with
 */
public record HtmlForm(boolean page, int headingLevel, String idPrefix) {}
