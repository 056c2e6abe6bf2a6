package org.noticekit.io;

import java.util.List;

/** What is above the first key of a file. It may be about that key, or about the file. */
final class Head {

    private Head() {}

    /**
     * Divides it: what touches the first key is about it, what is before a blank line or tells editors the schema is not.
     *
     * @param remarks all that is above the key; those about the file are put down as such
     * @param aboveDocument how many of them are about the file in any case
     */
    static void divide(List<Remark> remarks, int aboveDocument) {
        int touching = aboveDocument + touching(remarks.subList(aboveDocument, remarks.size()));
        remarks.subList(0, touching)
                .replaceAll(each -> new Remark(each.text(), null, Remark.Place.ABOVE, each.further()));
        align(remarks.subList(touching, remarks.size()));
    }

    /** Takes from what touches the first key, of all that will be above it, what no line above it explains. */
    static void alignWhatTouches(List<Remark> remarks) {
        align(remarks.subList(touching(remarks), remarks.size()));
    }

    private static int touching(List<Remark> remarks) {
        int touching = remarks.size();
        while (touching > 0
                && !remarks.get(touching - 1).isBlank()
                && !remarks.get(touching - 1).isForEditors()) {
            touching--;
        }
        return touching;
    }

    private static void align(List<Remark> paragraph) {
        int leftmost = Integer.MAX_VALUE;
        for (int i = 0; i < paragraph.size(); i++) {
            Remark each = paragraph.get(i);
            leftmost = Math.min(leftmost, each.further());
            paragraph.set(i, new Remark(each.text(), each.node(), each.place(), each.further() - leftmost));
        }
    }
}
