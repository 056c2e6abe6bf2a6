/** The {@code notice} command. */
@NullMarked
package org.noticekit.cli;

import org.jspecify.annotations.NullMarked;
