/** How a notice looks as Markdown (CommonMark): the escaping of every character that would be markup is in one class. */
package org.noticekit.render.markdown;
