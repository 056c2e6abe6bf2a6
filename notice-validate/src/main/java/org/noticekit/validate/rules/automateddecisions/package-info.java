/** Decisions by computer. */
package org.noticekit.validate.rules.automateddecisions;
