/** Who is responsible. */
package org.noticekit.validate.rules.identity;
