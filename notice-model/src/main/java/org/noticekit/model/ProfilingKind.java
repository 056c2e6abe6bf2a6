package org.noticekit.model;

/** The kinds of profiling. */
public enum ProfilingKind {
    /** Evaluating or predicting things about people. */
    PROFILING,
    /** Following what they do, such as opening an e-mail. */
    TRACKING,
    /** Choosing what to show to whom. */
    TARGETING
}
