/** What every format needs: how characters are escaped, how wide they are, in which language, and what ids start with. */
package org.noticekit.render.writing;
