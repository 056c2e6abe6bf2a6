package org.noticekit.io;

/** How large, how deep and of how many parts a file may be, and of how many problems it is told. */
record ReadLimits(int bytes, int depth, int nodes, int problems) {

    /** What no notice goes beyond. */
    static final ReadLimits DEFAULT = new ReadLimits(256 * 1024, 32, 50_000, 1_000);

    /** Deeper than this, walking through a tree could run out of stack. */
    static final int MAX_DEPTH = 256;

    ReadLimits {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBytes: must be at least 1, is " + bytes);
        }
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("maxDepth: must be 1 to " + MAX_DEPTH + ", is " + depth);
        }
        if (nodes < 1) {
            throw new IllegalArgumentException("maxNodes: must be at least 1, is " + nodes);
        }
        if (problems < 1) {
            throw new IllegalArgumentException("maxProblems: must be at least 1, is " + problems);
        }
    }

    /** The most bytes a file may have, in words. */
    String bytesInWords() {
        return bytes % 1024 == 0 ? bytes / 1024 + " KiB" : bytes == 1 ? "1 byte" : bytes + " bytes";
    }

    /** How many bytes to read at most: enough to see that there are too many. */
    int readAtMost() {
        return bytes == Integer.MAX_VALUE ? bytes : bytes + 1;
    }
}
