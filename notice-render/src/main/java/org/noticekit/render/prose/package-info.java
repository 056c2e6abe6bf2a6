/** From a notice's prose, a closed subset of Markdown, to blocks. Whatever is outside the subset stays literal text. */
package org.noticekit.render.prose;
