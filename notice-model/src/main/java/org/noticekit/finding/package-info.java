/** What is found wrong with a notice, where, and on what authority: one currency for reading and for judging. */
@NoticeStyle
package org.noticekit.finding;

import org.noticekit.internal.NoticeStyle;
