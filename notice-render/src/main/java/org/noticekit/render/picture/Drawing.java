package org.noticekit.render.picture;

/**
 * A picture without the element around it.
 *
 * @param width how wide it is, in units of which a line of words is 16 high
 * @param height how high it is
 * @param content its elements
 */
record Drawing(int width, int height, String content) {}
