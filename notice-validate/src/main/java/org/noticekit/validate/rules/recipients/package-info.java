/** Who receives the data. */
package org.noticekit.validate.rules.recipients;
