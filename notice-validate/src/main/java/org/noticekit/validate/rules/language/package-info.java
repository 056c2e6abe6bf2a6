/** Languages, and versions of one notice in several of them. */
package org.noticekit.validate.rules.language;
