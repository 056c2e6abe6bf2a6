/** A privacy notice and all that it is made of, as immutable values. */
@NoticeStyle
package org.noticekit.model;

import org.noticekit.internal.NoticeStyle;
