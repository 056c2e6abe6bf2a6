/** What a notice says: one composer per section, in a fixed order, with words from a properties file. */
package org.noticekit.render.compose;
