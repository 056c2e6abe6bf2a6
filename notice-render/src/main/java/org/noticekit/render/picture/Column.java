package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Boxes one below the other. */
final class Column {
    static final int GAP = 16;
    private static final int WIDEST_GAP = 40;

    private Column() {}

    /** How high the boxes are with the smallest gaps between them. */
    static int height(List<Box> boxes) {
        return boxes.stream().mapToInt(it -> it.height() + GAP).sum() - GAP;
    }

    /** The boxes with equal gaps, as wide as the space allows up to a limit, in the middle of the space. */
    static List<Box> even(List<Box> boxes, int top, int bottom) {
        int rest = bottom - top - height(boxes);
        int gap = GAP + (boxes.size() > 1 ? Math.min(WIDEST_GAP - GAP, rest / (boxes.size() - 1)) : 0);
        int y = top + (rest - (gap - GAP) * (boxes.size() - 1)) / 2;
        List<Box> placed = new ArrayList<>();
        for (Box box : boxes) {
            placed.add(box.at(box.x(), y));
            y += box.height() + gap;
        }
        return placed;
    }

    /** The boxes, each with its middle as near to where it should be as the others let it, all within the space. */
    static List<Box> near(List<Box> boxes, List<Integer> middles, int top, int bottom) {
        int[] y = new int[boxes.size()];
        int least = top;
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(least, middles.get(i) - boxes.get(i).height() / 2);
            least = y[i] + boxes.get(i).height() + GAP;
        }
        int most = bottom;
        List<Box> placed = new ArrayList<>();
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], most - boxes.get(i).height());
            most = y[i] - GAP;
            placed.add(boxes.get(i).at(boxes.get(i).x(), y[i]));
        }
        Collections.reverse(placed);
        return placed;
    }
}
