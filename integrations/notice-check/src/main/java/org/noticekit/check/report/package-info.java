/** Writes what a check found for people, terminals and build servers. */
package org.noticekit.check.report;
