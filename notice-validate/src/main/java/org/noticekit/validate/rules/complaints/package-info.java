/** Complaints. */
package org.noticekit.validate.rules.complaints;
