package org.noticekit.validate.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;

/**
 * All that a notice says in words, and an index of the words; each is made when it is first asked for. Threads that ask at
 * the same time may each make one, and it does not matter whose is kept: they are equal, and nothing in them changes.
 */
final class NoticeTexts {

    private final PrivacyNotice notice;
    private @Nullable List<TextView> all;
    private @Nullable WordIndex index;

    NoticeTexts(PrivacyNotice notice) {
        this.notice = notice;
    }

    List<TextView> all() {
        List<TextView> known = all;
        if (known == null) {
            known = Texts.of(notice);
            all = known;
        }
        return known;
    }

    /** Those in which at least one of the words occurs, each once. */
    List<TextView> with(String... any) {
        WordIndex known = index;
        if (known == null) {
            known = new WordIndex(all());
            index = known;
        }
        return known.textsWith(any);
    }

    /** The one that is written at exactly that path. */
    Optional<TextView> at(NoticePath path) {
        for (TextView text : all()) {
            if (text.subject().path().equals(path)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
