package org.noticekit.io;

import java.util.Optional;
import org.noticekit.finding.Findings;

/**
 * What came of reading a file of any sort.
 *
 * @param value what it holds; empty if anything is wrong with it
 * @param sourceMap where each value is in it
 * @param findings all that is wrong with it
 * @param <T> what such a file becomes
 */
record Document<T>(Optional<T> value, NodeMap sourceMap, Findings findings) {

    /**
     * What it holds.
     *
     * @throws NoticeReadException if anything is wrong with it
     */
    T orThrow() {
        return value.orElseThrow(() -> new NoticeReadException(findings));
    }
}
