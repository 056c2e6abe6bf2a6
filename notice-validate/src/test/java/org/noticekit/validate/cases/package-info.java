/** The rules' cases: notices they accept and notices they reject, as documents. */
package org.noticekit.validate.cases;
