/** A rule of one's own. */
package org.noticekit.examples.rule;
