/** How fresh the notice is. */
package org.noticekit.validate.rules.upkeep;
