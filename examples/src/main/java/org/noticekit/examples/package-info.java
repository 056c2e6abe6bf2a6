/** Short programs that show the library at work. */
package org.noticekit.examples;
