/** A small council site, whose privacy notices are files that its build and its start check. */
package org.noticekit.examples.council;
