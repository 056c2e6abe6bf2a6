/** Shared by the packages of this module and by nobody else. */
package org.noticekit.check.internal;
