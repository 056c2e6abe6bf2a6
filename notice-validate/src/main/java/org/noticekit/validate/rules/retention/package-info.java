/** How long data is kept. */
package org.noticekit.validate.rules.retention;
