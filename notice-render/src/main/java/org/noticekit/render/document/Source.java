package org.noticekit.render.document;

import java.util.List;
import org.noticekit.finding.NoticePath;

/**
 * Where words of a document come from, and what they are there for.
 *
 * @param field the value of the notice that they say: a field, or the object or list whose values they say together
 * @param provisions the places in the law that want people to be told of it, such as "UK GDPR Article 13(1)(c)", in the
 *     order of the notice's laws; empty if none does, as far as anybody has checked
 */
public record Source(NoticePath field, List<String> provisions) {
    /** Keeps a copy of the provisions. */
    public Source {
        provisions = List.copyOf(provisions);
    }
}
