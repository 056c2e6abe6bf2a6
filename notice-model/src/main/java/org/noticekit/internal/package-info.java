/** Shared by the modules of this library and by nobody else. */
package org.noticekit.internal;
