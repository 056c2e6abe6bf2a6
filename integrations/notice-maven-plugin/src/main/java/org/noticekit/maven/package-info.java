/** The Maven plugin: {@code notice:validate} and {@code notice:render}. */
@NullMarked
package org.noticekit.maven;

import org.jspecify.annotations.NullMarked;
