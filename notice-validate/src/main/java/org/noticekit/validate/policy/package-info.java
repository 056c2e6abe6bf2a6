/** Holds notices against what their controllers have themselves decided of where data may be. */
package org.noticekit.validate.policy;
