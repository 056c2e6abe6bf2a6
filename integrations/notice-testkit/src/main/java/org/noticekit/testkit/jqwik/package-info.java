/** Makes notices up for properties that jqwik checks: any, complete ones, and ones that break a rule. */
@NullMarked
package org.noticekit.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
