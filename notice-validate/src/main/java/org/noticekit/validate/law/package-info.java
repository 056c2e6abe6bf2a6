/** How the instruments are called and cited, and how words are read; for the rules of this module only. */
package org.noticekit.validate.law;
