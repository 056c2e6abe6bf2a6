/**
 * What a notice says, in no format yet: a document of sections, blocks and inlines.
 *
 * <p>Everything here is immutable. {@link org.noticekit.render.document.Block} and {@link
 * org.noticekit.render.document.Inline} are closed: whoever writes a format answers for each member of the family, and
 * the compiler tells when one is missing.
 */
package org.noticekit.render.document;
