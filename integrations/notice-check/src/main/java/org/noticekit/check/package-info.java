/** Checks notice files as the command, the Maven plugin and tests do: what to go by, which files, and what came of it. */
@CheckStyle
package org.noticekit.check;

import org.noticekit.check.internal.CheckStyle;
