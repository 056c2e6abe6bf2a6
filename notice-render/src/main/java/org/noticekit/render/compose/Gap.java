package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.Text;
import org.noticekit.render.document.Inline;

/**
 * What fills a gap of a phrase.
 *
 * @param name the gap's name
 * @param content what goes there
 */
record Gap(String name, List<Inline> content) {
    static Gap of(String name, List<Inline> content) {
        return new Gap(name, content);
    }

    static Gap of(String name, Text text) {
        return new Gap(name, Inline.text(text.value()));
    }

    static Gap of(String name, String text) {
        return new Gap(name, Inline.text(text));
    }
}
