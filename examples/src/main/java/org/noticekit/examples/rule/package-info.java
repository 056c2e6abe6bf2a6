/** A rule of one's own. */
@NullMarked
package org.noticekit.examples.rule;

import org.jspecify.annotations.NullMarked;
