package org.noticekit.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a request asks for, as a server has it before it undoes any escapes. An adapter hands over what it was given:
 *
 * <pre>{@code
 * WebRequest.of(
 *         request.getMethod(),
 *         request.getRequestURI(),
 *         Optional.ofNullable(request.getQueryString()),
 *         name -> Collections.list(request.getHeaders(name)));
 * }</pre>
 *
 * <p>In the path and in the parameters, an escaped unreserved character (RFC 3986, 2.3) is the character itself; any other
 * escape is in the address of nothing that is served, and is undone by nobody.
 */
public final class WebRequest {

    private final String method;
    private final String rawPath;
    private final Optional<String> rawQuery;
    private final Function<String, List<String>> headers;

    private WebRequest(
            String method, String rawPath, Optional<String> rawQuery, Function<String, List<String>> headers) {
        this.method = method;
        this.rawPath = rawPath;
        this.rawQuery = rawQuery;
        this.headers = headers;
    }

    /**
     * A request.
     *
     * @param method its method, such as {@code GET}
     * @param rawPath the path of its address, with its escapes, such as {@code /privacy/website}
     * @param rawQuery what follows the question mark there, with its escapes
     * @param headers the values of a header, in order, whatever the case of the name's letters; none if it is not there
     */
    public static WebRequest of(
            String method, String rawPath, Optional<String> rawQuery, Function<String, List<String>> headers) {
        return new WebRequest(method, rawPath, rawQuery, headers);
    }

    /** Its method, such as {@code GET}; the case of its letters matters. */
    public String method() {
        return method;
    }

    /** The path of its address, unescaped; empty if it can be none of ours. */
    Optional<String> path() {
        return RequestPath.decode(rawPath);
    }

    /** The first value of a parameter, such as {@code lang}; empty if there is none. */
    Optional<String> parameter(String name) {
        String start = name + "=";
        return Optional.of(rawQuery.orElse(""))
                .flatMap(query -> List.of(query.split("&", -1)).stream()
                        .filter(each -> each.startsWith(start))
                        .findFirst())
                .map(each -> unescaped(each.substring(start.length())));
    }

    /** What no value of ours can be escaped as, is left as it is: then it is not one of ours either. */
    private static String unescaped(String value) {
        return RequestPath.unescape(value).orElse(value);
    }

    /** The values of a header as one (RFC 9110, 5.3); empty if it is not there. */
    Optional<String> header(String name) {
        List<String> values = headers.apply(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** The request without what it may hold, for logs. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "a request, %d characters long", rawPath.length());
    }
}
