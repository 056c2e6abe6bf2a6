/** Shared by the packages of the testkit and by nobody else. */
@NullMarked
package org.noticekit.testkit.internal;

import org.jspecify.annotations.NullMarked;
