package org.noticekit.model;

/** The kinds of camera. */
public enum CameraKind {
    /** Closed-circuit television. */
    CCTV,
    /** Automatic number plate recognition. */
    ANPR,
    /** Cameras worn by staff. */
    BODY_WORN,
    /** Cameras that fly. */
    DRONE,
    /** Cameras in vehicles. */
    DASHCAM
}
