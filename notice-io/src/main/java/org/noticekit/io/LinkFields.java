package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;

import java.util.Optional;
import org.noticekit.model.Link;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link Link}. */
final class LinkFields extends ObjectKind<Link> {

    static final LinkFields KIND = new LinkFields();

    private final Field<Text> text = required("text", TEXT, "The words of the link, which should say where it leads.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the link leads.");

    private LinkFields() {
        super("link", "a link", "Words that lead to a page.");
    }

    @Override
    Link make(Values in) {
        return Link.builder().text(in.get(text)).url(in.get(url)).build();
    }

    @Override
    void writeFields(Link it, Output out) {
        text.write(it.text(), out);
        url.write(it.url(), out);
    }
}
