/** What a project says of its notices, once for all of them: where they are and how they are judged. */
@PlainStyle
package org.noticekit.project;

import org.noticekit.internal.PlainStyle;
