package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.writing.CommonLanguage;

/**
 * A node with its words wrapped and a place in the picture, in the picture's units.
 *
 * @param shape what it stands for
 * @param x the left edge
 * @param y the upper edge
 * @param width how wide it is
 * @param title what it is called
 * @param language the language of that, as a BCP 47 tag
 * @param label the same in lines
 * @param note the lines of what more there is to say
 */
record Box(
        DataFlow.Shape shape,
        int x,
        int y,
        int width,
        String title,
        String language,
        List<List<Run>> label,
        List<List<Run>> note) {
    static final int LABEL_SIZE = 16;
    static final int NOTE_SIZE = 14;
    static final int LINE = 20;
    static final int PADDING = 12;
    private static final int MARGIN = 10;

    static Box of(DataFlow.Node node, int width, String around) {
        int room = width - 2 * PADDING;
        return new Box(
                node.shape(),
                0,
                0,
                width,
                Inline.plainText(node.label()),
                CommonLanguage.of(node.label()).orElse(around),
                Wrapping.lines(Speech.of(node.label(), around), LABEL_SIZE, room),
                Wrapping.lines(Speech.of(node.note(), around), NOTE_SIZE, room));
    }

    Box at(int left, int top) {
        return new Box(shape, left, top, width, title, language, label, note);
    }

    int height() {
        return 2 * MARGIN + LINE * (label.size() + note.size());
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height();
    }

    int middle() {
        return y + height() / 2;
    }

    /** The base line of the first line of words. */
    int baseLine() {
        return y + MARGIN + LABEL_SIZE - 1;
    }
}
