package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.LANGUAGE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.Optional;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link LanguageVersion}. */
final class LanguageVersionFields extends ObjectKind<LanguageVersion> {

    static final LanguageVersionFields KIND = new LanguageVersionFields();

    private final Field<LanguageTag> language = required("language", LANGUAGE, "The language of the other version.");
    private final Field<Optional<Text>> title = optional("title", TEXT, "The title of the other version.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the other version can be read.");
    private final Field<Optional<Boolean>> prevails =
            optional("prevails", YES_OR_NO, "Whether the other version prevails where the two differ.");

    private LanguageVersionFields() {
        super("languageVersion", "a language version", "The same notice in another language.");
    }

    @Override
    LanguageVersion make(Values in) {
        return LanguageVersion.builder()
                .language(in.get(language))
                .title(in.get(title))
                .url(in.get(url))
                .prevails(in.get(prevails))
                .build();
    }

    @Override
    void writeFields(LanguageVersion it, Output out) {
        language.write(it.language(), out);
        title.write(it.title(), out);
        url.write(it.url(), out);
        prevails.write(it.prevails(), out);
    }
}
