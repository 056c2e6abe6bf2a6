/** How a notice looks as plain text. */
package org.noticekit.render.text;
