/** The rights of people. */
package org.noticekit.validate.rules.rights;
