package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.document.DataFlow;

/**
 * For screens of 320 pixels and more, with a margin: one receiver below the other, each with the ways in which data comes in
 * above and the places below. Nothing stands side by side, so that the words keep their size.
 */
final class StackLayout {
    private static final int WIDTH = 288;
    private static final int EDGE = 2;
    private static final int BOX = WIDTH - 2 * EDGE;
    private static final int LINK = 28;
    private static final int ARROW = 8;
    private static final int HALF_ARROW = 4;
    private static final int APART = 36;

    private final SvgWriter svg;
    private int y;

    private StackLayout(SvgWriter svg) {
        this.svg = svg;
    }

    static Drawing of(DataFlow flow, SvgWriter svg) {
        StackLayout layout = new StackLayout(svg);
        for (DataFlow.Receiver receiver : flow.receivers()) {
            layout.receiver(flow, receiver);
        }
        return new Drawing(WIDTH, layout.y + EDGE, layout.svg.toString());
    }

    /** The first receiver's boxes have headings that tell what they are. */
    private void receiver(DataFlow flow, DataFlow.Receiver receiver) {
        boolean first = y == 0;
        y += first ? 0 : APART;
        heading(first, flow, 0);
        receiver.sources().forEach(it -> box(flow.sources().get(it), flow.language()));
        arrow();
        heading(first, flow, 1);
        box(receiver.node(), flow.language());
        arrow();
        heading(first, flow, 2);
        receiver.places().forEach(it -> box(flow.places().get(it), flow.language()));
    }

    private void heading(boolean wanted, DataFlow flow, int column) {
        if (wanted) {
            List<List<Run>> lines =
                    Wrapping.lines(Speech.of(flow.columns().get(column), flow.language()), Box.LABEL_SIZE, BOX);
            svg.words(lines, EDGE, y + Box.LABEL_SIZE, "font-weight=\"bold\"");
            y += Box.LINE * lines.size() + ARROW;
        }
    }

    private void box(DataFlow.Node node, String around) {
        Box box = Box.of(node, BOX, around).at(EDGE, y);
        svg.box(box);
        y = box.bottom();
    }

    private void arrow() {
        int x = WIDTH / 2;
        int tip = y + LINK;
        svg.raw("<path d=\"M" + x + " " + y + "V" + (tip - ARROW) + "\" fill=\"none\" stroke=\"currentColor\"/>\n");
        svg.raw("<path d=\"M" + (x - HALF_ARROW) + " " + (tip - ARROW) + "L" + x + " " + tip + "L" + (x + HALF_ARROW)
                + " " + (tip - ARROW) + "Z\"/>\n");
        y = tip;
    }
}
