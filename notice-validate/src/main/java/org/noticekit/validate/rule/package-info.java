/** What the author of a rule needs, and nothing else. */
@ValidateStyle
package org.noticekit.validate.rule;

import org.noticekit.validate.internal.ValidateStyle;
