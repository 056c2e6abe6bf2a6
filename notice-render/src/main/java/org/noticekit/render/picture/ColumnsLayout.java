package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.noticekit.render.document.DataFlow;

/** Three columns side by side, with lines from each box to those in the next column. */
final class ColumnsLayout {
    private static final int WIDTH = 800;
    private static final int EDGE = 2;
    private static final int BOX = 216;
    private static final int BETWEEN = 74;

    private final DataFlow flow;
    private final Ordering order;
    private final SvgWriter svg;

    private ColumnsLayout(DataFlow flow, SvgWriter svg) {
        this.flow = flow;
        this.svg = svg;
        this.order = Ordering.of(flow);
    }

    static Drawing of(DataFlow flow, SvgWriter svg) {
        return new ColumnsLayout(flow, svg).draw();
    }

    private Drawing draw() {
        int top = headings();
        List<DataFlow.Node> nodes =
                flow.receivers().stream().map(DataFlow.Receiver::node).toList();
        List<Box> left = boxes(order.sources(), flow.sources(), 0);
        List<Box> middle = boxes(order.receivers(), nodes, 1);
        List<Box> right = boxes(order.places(), flow.places(), 2);
        int bottom = top
                + Stream.of(left, middle, right).mapToInt(Column::height).max().orElse(0);
        Box[] receivers = byNumber(order.receivers(), Column.even(middle, top, bottom));
        Box[] sources = byNumber(
                order.sources(),
                Column.near(left, middles(order.sources(), order.fromSource(), receivers), top, bottom));
        Box[] places = byNumber(
                order.places(), Column.near(right, middles(order.places(), order.inPlace(), receivers), top, bottom));
        Edge.draw(edges(sources, receivers, places), svg);
        Stream.of(sources, receivers, places).flatMap(Stream::of).forEach(svg::box);
        return new Drawing(WIDTH, bottom + EDGE, svg.toString());
    }

    /** Writes what the columns are, and tells where there is room below. */
    private int headings() {
        int top = 0;
        for (int i = 0; i < flow.columns().size(); i++) {
            List<List<Run>> lines =
                    Wrapping.lines(Speech.of(flow.columns().get(i), flow.language()), Box.LABEL_SIZE, BOX);
            svg.words(lines, left(i), Box.LABEL_SIZE, "font-weight=\"bold\"");
            top = Math.max(top, Box.LINE * lines.size() + Column.GAP);
        }
        return top;
    }

    private static int left(int column) {
        return EDGE + column * (BOX + BETWEEN);
    }

    private List<Box> boxes(List<Integer> order, List<DataFlow.Node> nodes, int column) {
        return order.stream()
                .map(it -> Box.of(nodes.get(it), BOX, flow.language()).at(left(column), 0))
                .toList();
    }

    private static Box[] byNumber(List<Integer> order, List<Box> boxes) {
        Box[] byNumber = new Box[boxes.size()];
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[order.get(i)] = boxes.get(i);
        }
        return byNumber;
    }

    /** For each box, the mean height of the receivers it is linked to. */
    private static List<Integer> middles(List<Integer> column, List<List<Integer>> linked, Box[] receivers) {
        return column.stream()
                .map(it -> (int) linked.get(it).stream()
                        .mapToInt(at -> receivers[at].middle())
                        .average()
                        .orElse(0))
                .toList();
    }

    private List<Edge> edges(Box[] sources, Box[] receivers, Box[] places) {
        List<Edge> edges = new ArrayList<>();
        for (int number : order.receivers()) {
            Box receiver = receivers[number];
            flow.receivers().get(number).sources().forEach(it -> edges.add(new Edge(sources[it], receiver)));
            flow.receivers().get(number).places().forEach(it -> edges.add(new Edge(receiver, places[it])));
        }
        return edges;
    }
}
