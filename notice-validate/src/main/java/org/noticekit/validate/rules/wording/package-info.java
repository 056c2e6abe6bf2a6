/** How rules look for words in a notice; for the rules of this module only. */
package org.noticekit.validate.rules.wording;
