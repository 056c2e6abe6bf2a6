/** What data there is and where it comes from. */
package org.noticekit.validate.rules.sources;
