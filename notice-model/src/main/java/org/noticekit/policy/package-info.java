/** What a controller has itself decided of where its data may be, as immutable values that read like sentences. */
@PlainStyle
package org.noticekit.policy;

import org.noticekit.internal.PlainStyle;
