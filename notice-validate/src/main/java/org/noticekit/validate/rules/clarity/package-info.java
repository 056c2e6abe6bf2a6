/** Whether a notice can be understood and found. */
package org.noticekit.validate.rules.clarity;
