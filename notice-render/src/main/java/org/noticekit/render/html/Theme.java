package org.noticekit.render.html;

/** Whose class names the elements have: one column of the table in {@link Part}. */
public enum Theme {
    /** Ours: the few that our own stylesheet needs. */
    PLAIN,
    /** Those of GOV.UK Frontend. */
    GOVUK,
    /** Those of NHS.UK frontend. */
    NHSUK,
    /** Nobody's, and no ids either: for pages whose editor lets neither through. */
    BARE
}
