package org.noticekit.render.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<Edge, Integer> starts = ports(edges, Edge::from, Edge::to);
        Map<Edge, Integer> ends = ports(edges, Edge::to, Edge::from);
        edges.forEach(edge ->
                edge.draw(Objects.requireNonNull(starts.get(edge)), Objects.requireNonNull(ends.get(edge)), svg));
        svg.raw("</g>\n");
    }

    /** How high each line meets its box at one end. */
    private static Map<Edge, Integer> ports(List<Edge> edges, Function<Edge, Box> here, Function<Edge, Box> there) {
        Map<Edge, Integer> ports = new HashMap<>();
        edges.stream().collect(Collectors.groupingBy(here)).forEach((box, lines) -> {
            List<Edge> inOrder = lines.stream()
                    .sorted(Comparator.comparingInt(it -> there.apply(it).y()))
                    .toList();
            for (int i = 0; i < inOrder.size(); i++) {
                ports.put(inOrder.get(i), port(box, i, inOrder.size()));
            }
        });
        return ports;
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
        String title = from.title() + " \u2192 " + to.title();
        if (from.language().equals(to.language())) {
            svg.element("title", "", title, from.language());
        } else {
            svg.element("title", "", title);
        }
        svg.raw("</path>\n");
        svg.raw("<path d=\"M" + right + " " + (end - HALF_ARROW) + "L" + to.x() + " " + end + "L" + right + " "
                + (end + HALF_ARROW) + "Z\" fill=\"currentColor\" stroke=\"none\"/>\n");
    }
}
