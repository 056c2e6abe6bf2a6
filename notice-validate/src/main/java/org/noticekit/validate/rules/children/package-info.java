/** Children as readers, and data about them. */
package org.noticekit.validate.rules.children;
