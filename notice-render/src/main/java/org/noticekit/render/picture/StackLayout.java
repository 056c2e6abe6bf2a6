package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;

/**
 * For screens of 320 pixels and more, with a margin: one receiver below the other, each with the ways in which data comes in above and the places
 * below. Nothing stands side by side, so that the words keep their size.
 */
final class StackLayout {
    private static final int WIDTH = 288;
    private static final int EDGE = 2;
    private static final int BOX = WIDTH - 2 * EDGE;
    private static final int LINK = 28;
    private static final int ARROW = 8;
    private static final int HALF_ARROW = 4;
    private static final int APART = 36;

    private final SvgWriter svg = new SvgWriter();
    private int y;

    private StackLayout() {}

    static Drawing of(DataFlow flow) {
        StackLayout layout = new StackLayout();
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
        receiver.sources().forEach(it -> box(flow.sources().get(it)));
        arrow();
        heading(first, flow, 1);
        box(receiver.node());
        arrow();
        heading(first, flow, 2);
        receiver.places().forEach(it -> box(flow.places().get(it)));
    }

    private void heading(boolean wanted, DataFlow flow, int column) {
        if (wanted) {
            List<String> lines = Wrapping.lines(Inline.plainText(flow.columns().get(column)), Box.LABEL_SIZE, BOX);
            svg.words(lines, EDGE, y + Box.LABEL_SIZE, "font-weight=\"bold\"");
            y += Box.LINE * lines.size() + ARROW;
        }
    }

    private void box(DataFlow.Node node) {
        Box box = Box.of(node, BOX).at(EDGE, y);
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
