/** Gives JUnit's parameterised tests the notices of a folder. */
@NullMarked
package org.noticekit.testkit.junit;

import org.jspecify.annotations.NullMarked;
