package org.noticekit.render.picture;

/**
 * Words of one language within a line.
 *
 * @param text the words
 * @param language their language, as a BCP 47 tag
 */
record Run(String text, String language) {}
