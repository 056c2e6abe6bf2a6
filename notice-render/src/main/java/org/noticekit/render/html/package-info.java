/** How a notice looks as HTML. All characters go through one writer, which escapes them. */
package org.noticekit.render.html;
