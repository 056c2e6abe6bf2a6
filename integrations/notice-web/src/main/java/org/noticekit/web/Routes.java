package org.noticekit.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noticekit.model.Identifier;
import org.noticekit.render.HtmlTheme;

/** What is at which path. */
final class Routes {

    private static final int FOUND = 302;
    private static final int PERMANENT_REDIRECT = 308;

    private final NoticePages pages;
    private final Map<String, Identifier> names;

    private Routes(NoticePages pages, Map<String, Identifier> names) {
        this.pages = pages;
        this.names = names;
    }

    static Routes to(NoticePages pages) {
        return new Routes(
                pages,
                pages.catalog().names().stream().collect(Collectors.toMap(Identifier::value, Function.identity())));
    }

    /** What a path leads to. */
    sealed interface Route {}

    /** The list of all notices. */
    record NoticeIndex() implements Route {}

    /** The stylesheet. */
    record Stylesheet() implements Route {}

    /** A notice, in the form that the path names if it names one. */
    record Notice(Identifier name, Optional<NoticeForm> form) implements Route {}

    /** Another address, told by this status. */
    record Elsewhere(int status, Function<WebRequest, String> target) implements Route {
        String address(WebRequest request) {
            return target.apply(request);
        }
    }

    /** What is at this path, which is unescaped already. */
    Optional<Route> find(String path) {
        if (!path.startsWith(pages.path())) {
            return Optional.empty();
        }
        String rest = path.substring(pages.path().length());
        if (rest.isEmpty()) {
            return top();
        }
        if (rest.charAt(0) != '/') {
            return Optional.empty();
        }
        return rest.endsWith("/") ? unslashed(rest.substring(0, rest.length() - 1)) : file(rest.substring(1));
    }

    private Optional<Route> top() {
        return switch (names.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Elsewhere(FOUND, request -> only().askedBy(request)));
            default -> Optional.of(new NoticeIndex());
        };
    }

    private Asked only() {
        return new Asked(pages, names.values().iterator().next(), Optional.empty());
    }

    /** The same without the slash at its end, if there is something. */
    private Optional<Route> unslashed(String rest) {
        if (rest.isEmpty()) {
            return top().map(it -> new Elsewhere(PERMANENT_REDIRECT, request -> pages.path()));
        }
        return file(rest.substring(1))
                .map(it -> new Elsewhere(
                        PERMANENT_REDIRECT,
                        request -> it instanceof Notice notice
                                ? new Asked(pages, notice.name(), notice.form()).askedBy(request)
                                : pages.path() + rest));
    }

    /** The address of a notice, in which what a request asks for is put in our own words. */
    private record Asked(NoticePages pages, Identifier name, Optional<NoticeForm> form) {
        String askedBy(WebRequest request) {
            NoticeAddress address = new NoticeAddress(pages, name, form, NoticeAddress.depth(request));
            return LanguageChoice.named(request).isPresent()
                    ? address.in(LanguageChoice.of(request, pages.catalog().languages(name))
                            .language())
                    : address.inAnyLanguage();
        }
    }

    private Optional<Route> file(String name) {
        if (name.equals(HtmlTheme.STYLESHEET_FILE)) {
            return pages.ownStylesheet().map(it -> new Stylesheet());
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(names.get(name)).map(it -> new Notice(it, Optional.empty()));
        }
        Optional<NoticeForm> form = NoticeForm.ofExtension(name.substring(dot + 1));
        return form.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(names.get(name.substring(0, dot))).map(it -> new Notice(it, form));
    }
}
