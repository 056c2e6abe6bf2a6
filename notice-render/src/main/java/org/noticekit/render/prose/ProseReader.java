package org.noticekit.render.prose;

import java.util.List;
import org.noticekit.render.document.Block;

/**
 * Turns prose into blocks: paragraphs, lists, links and emphasis. Whatever else Markdown knows (headings, quotations,
 * code, images, rules, HTML, entities, reference links) stays as it was written, and a link that must not be one
 * becomes its words with the address after them. No character that is more than white space or a list's marker is lost.
 *
 * <p>Thread-safe.
 */
public final class ProseReader {
    private ProseReader() {}

    /**
     * The blocks that {@code source} says, in order; never empty unless the source is blank.
     *
     * @param linking what becomes of its links
     */
    public static List<Block> read(String source, Linking linking) {
        return PlainProse.isPlain(source) ? PlainProse.read(source) : MarkdownProse.read(source, linking);
    }
}
