/** How the instruments are called and cited; for the rules of this module only. */
package org.noticekit.validate.law;
