/** Short programs that show the library at work. */
@NullMarked
package org.noticekit.examples;

import org.jspecify.annotations.NullMarked;
