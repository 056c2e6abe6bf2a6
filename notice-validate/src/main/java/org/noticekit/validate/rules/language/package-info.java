/** Whether everybody can read the notice: other forms of it, languages, and versions in several of them. */
package org.noticekit.validate.rules.language;
