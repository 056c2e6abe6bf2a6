/** What a website does: cookies, logs, payments, chats and messages. */
package org.noticekit.validate.rules.website;
