package org.noticekit.model;

/** How another notice stands to this one. */
public enum LayerKind {
    /** The body's general notice, above this one. */
    GENERAL,
    /** The notice of one service, below this one. */
    SERVICE,
    /** A short notice given where data is collected. */
    COLLECTION_POINT,
    /** A notice on one topic or for one audience. */
    TOPIC,
    /** An earlier version of this notice. */
    PREDECESSOR
}
