/** What data is used for, and what permits it. */
package org.noticekit.validate.rules.lawfulbasis;
