/** Data that the law protects more than other data. */
package org.noticekit.validate.rules.specialcategory;
