package org.noticekit.model;

/** A kind of communication that can be monitored or recorded. */
public enum MonitoredCommunication {
    /** Telephone calls. */
    PHONE_CALLS,
    /** E-mails. */
    EMAILS,
    /** Live chat. */
    LIVE_CHAT,
    /** What people do on a site. */
    ONLINE_TRANSACTIONS,
    /** Meetings, online or not. */
    MEETINGS,
    /** Messages and posts on social media. */
    SOCIAL_MEDIA,
    /** Letters. */
    POST
}
