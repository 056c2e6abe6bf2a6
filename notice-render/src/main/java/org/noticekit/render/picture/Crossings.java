package org.noticekit.render.picture;

import java.util.List;

/** Counts crossings of lines between two columns, in the number of lines times its logarithm. */
final class Crossings {
    private final int[] tree;
    private int lines;

    private Crossings(int size) {
        this.tree = new int[size + 1];
    }

    /**
     * How often two lines cross.
     *
     * @param ends for each place in one column, from top to bottom, the places in the other column to which lines lead
     * @param size how many places the other column has
     */
    static long count(List<int[]> ends, int size) {
        Crossings seen = new Crossings(size);
        long crossings = 0;
        for (int[] here : ends) {
            for (int end : here) {
                crossings += seen.below(end);
            }
            for (int end : here) {
                seen.add(end);
            }
        }
        return crossings;
    }

    /** How many of the lines so far end below a place. */
    private int below(int end) {
        int notBelow = 0;
        for (int i = end + 1; i > 0; i -= i & -i) {
            notBelow += tree[i];
        }
        return lines - notBelow;
    }

    private void add(int end) {
        lines++;
        for (int i = end + 1; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }
}
