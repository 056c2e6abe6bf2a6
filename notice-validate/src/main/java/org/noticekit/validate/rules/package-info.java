/** The rules that come with the library, in the order of the law. */
package org.noticekit.validate.rules;
