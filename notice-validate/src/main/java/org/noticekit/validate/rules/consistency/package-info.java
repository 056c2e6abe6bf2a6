/** Statements of notices that cannot all be true. */
package org.noticekit.validate.rules.consistency;
