/** Where personal data may go, under which law, and since when. */
package org.noticekit.validate.location;
