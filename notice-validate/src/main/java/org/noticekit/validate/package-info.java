/** The judge: a validator that holds a notice against the rules of the laws it stands under. */
package org.noticekit.validate;
