/** Data that goes abroad. */
package org.noticekit.validate.rules.transfers;
