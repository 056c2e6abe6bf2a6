package org.noticekit.io;

import java.util.Optional;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.policy.LocationPolicy;

/**
 * What came of reading a policy: the policy, or all that is wrong with the file. There is a policy exactly if there are no
 * findings. Immutable.
 */
public final class PolicyReadResult {

    private final Document<LocationPolicy> document;

    PolicyReadResult(Document<LocationPolicy> document) {
        this.document = document;
    }

    /** The policy; empty if anything is wrong with the file. */
    public Optional<LocationPolicy> policy() {
        return document.value();
    }

    /** Where each value of the policy is in the file. If the file could not be read, it knows only the file's start. */
    public SourceMap sourceMap() {
        return document.sourceMap();
    }

    /** All that is wrong with the file, each with its place, in order; empty if it could be read. */
    public Findings findings() {
        return document.findings();
    }

    /**
     * The policy.
     *
     * @throws NoticeReadException if anything is wrong with the file; its message lists all of it
     */
    public LocationPolicy orThrow() {
        return document.orThrow();
    }
}
