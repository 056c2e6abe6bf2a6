/** What every format needs to write characters: which must be escaped, how wide they are, which way they run. */
package org.noticekit.render.writing;
