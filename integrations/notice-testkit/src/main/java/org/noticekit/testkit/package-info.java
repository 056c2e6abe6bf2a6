/** Asserts what a privacy notice or a policy of where data may be must keep, in a build's own tests. */
@NullMarked
package org.noticekit.testkit;

import org.jspecify.annotations.NullMarked;
