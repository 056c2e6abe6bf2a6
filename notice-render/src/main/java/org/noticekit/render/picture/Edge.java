package org.noticekit.render.picture;

import java.util.Comparator;
import java.util.List;
import org.noticekit.render.document.DataFlow;

/**
 * A line from one box to a box in the next column.
 *
 * @param from where it starts
 * @param to where it ends
 */
record Edge(Box from, Box to) {
    private static final int ARROW = 8;
    private static final int HALF_ARROW = 4;
    private static final int WIDEST_STEP = 12;
    private static final int CORNER = 12;

    /** Draws the lines, those of one box side by side, in the order of the boxes that they lead to or come from. */
    static void draw(List<Edge> edges, SvgWriter svg) {
        svg.raw("<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\">\n");
        for (Edge edge : edges) {
            List<Edge> leaving = edges.stream()
                    .filter(it -> it.from.equals(edge.from))
                    .sorted(Comparator.comparingInt(it -> it.to.y()))
                    .toList();
            List<Edge> arriving = edges.stream()
                    .filter(it -> it.to.equals(edge.to))
                    .sorted(Comparator.comparingInt(it -> it.from.y()))
                    .toList();
            edge.draw(
                    port(edge.from, leaving.indexOf(edge), leaving.size()),
                    port(edge.to, arriving.indexOf(edge), arriving.size()),
                    svg);
        }
        svg.raw("</g>\n");
    }

    private static int port(Box box, int number, int count) {
        if (count == 1) {
            return box.middle();
        }
        int step = Math.min(10 * WIDEST_STEP, 10 * (box.height() - 2 * CORNER) / (count - 1));
        return box.middle() + (step * (2 * number - count + 1)) / 20;
    }

    private void draw(int start, int end, SvgWriter svg) {
        int left = from.right();
        int right = to.x() - ARROW;
        int middle = (left + right) / 2;
        boolean outside = to.shape() == DataFlow.Shape.PLACE_OUTSIDE;
        svg.raw("<path d=\"M" + left + " " + start + "C" + middle + " " + start + " " + middle + " " + end + " " + right
                + " " + end + "\"" + (outside ? " stroke-dasharray=\"6 4\"" : "") + ">");
        svg.element("title", "", from.title() + " \u2192 " + to.title()).raw("</path>\n");
        svg.raw("<path d=\"M" + right + " " + (end - HALF_ARROW) + "L" + to.x() + " " + end + "L" + right + " "
                + (end + HALF_ARROW) + "Z\" fill=\"currentColor\" stroke=\"none\"/>\n");
    }
}
