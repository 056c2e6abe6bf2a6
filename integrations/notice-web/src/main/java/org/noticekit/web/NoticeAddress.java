package org.noticekit.web;

import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;

/**
 * The address of a notice, but for its language.
 *
 * @param pages where it is
 * @param name its key
 * @param form the form that the address names; empty if it leaves that to who asks
 * @param depth the depth that it names
 */
record NoticeAddress(NoticePages pages, Identifier name, Optional<NoticeForm> form, NoticeDepth depth) {

    /** What {@code depth} names; whatever else a request says, it is given everything. */
    static NoticeDepth depth(WebRequest request) {
        return request.parameter("depth").filter("summary"::equals).isPresent()
                ? NoticeDepth.SUMMARY
                : NoticeDepth.FULL;
    }

    /** The address of the same in this form. */
    NoticeAddress as(NoticeForm named) {
        return new NoticeAddress(pages, name, Optional.of(named), depth);
    }

    /** The address in this language. */
    String in(LanguageTag language) {
        return withDepth(path() + "?lang=" + language);
    }

    /** The address in the language that suits whoever asks. */
    String inAnyLanguage() {
        return withDepth(path());
    }

    private String path() {
        return pages.address(name) + form.map(it -> "." + it.extension()).orElse("");
    }

    private String withDepth(String address) {
        return depth == NoticeDepth.FULL ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + "depth=summary";
    }
}
