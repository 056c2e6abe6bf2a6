/** Writes documents as a trace: what is said, and where it comes from. */
package org.noticekit.render.trace;
