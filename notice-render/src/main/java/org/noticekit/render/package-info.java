/** Says a privacy notice to people. A renderer decides how a notice looks; what it says is the same in every format. */
package org.noticekit.render;
