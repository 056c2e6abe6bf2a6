package org.noticekit.check;

/** Is told how far a check is, after each file. */
@FunctionalInterface
public interface CheckProgress {

    /** What is done with each file: all of them are read before the first is judged. */
    enum Step {
        /** It is read. */
        READ,
        /** It is judged, if there is a notice in it. */
        JUDGED
    }

    /** Takes no notice. */
    CheckProgress IGNORED = (step, done, all) -> {};

    /**
     * A file is done.
     *
     * @param step with what
     * @param done how many files are, from 1
     * @param all how many there are
     */
    void done(Step step, int done, int all);
}
