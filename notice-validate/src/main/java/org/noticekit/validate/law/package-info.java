/** How law is cited, and what laws, places, days and names are in words; for this module only. */
package org.noticekit.validate.law;
