package org.noticekit.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;

/**
 * Answers requests for the notices of a site by the rules of HTTP (RFC 9110), whatever server they came in by:
 *
 * <ul>
 *   <li>{@code /privacy/website} in the form that {@code Accept} asks for, HTML where it prefers none; {@code
 *       /privacy/website.txt}, {@code .md}, {@code .json} and {@code .html} in that form;
 *   <li>in the language that {@code ?lang=} names, else the one that {@code Accept-Language} asks for, else the default
 *       one; {@code ?depth=summary} for the key facts;
 *   <li>{@code /privacy}: a list of the notices, or the way to the only one;
 *   <li>{@code /privacy/notice.css}, the stylesheet of the plain theme.
 * </ul>
 *
 * <p>Whatever a request holds, there is an answer, and nothing of the request is in it. Immutable and thread-safe.
 */
public final class NoticeEndpoint {

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final String OPTIONS = "OPTIONS";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    /** What may change at any time, or is no page: to be kept by nobody without asking again. */
    private static final String ASK_AGAIN = "no-cache";

    private final NoticePages pages;
    private final String cacheControl;
    private final Optional<String> privacyPolicyLink;
    private final Routes routes;
    private final String contentSecurityPolicy;

    private NoticeEndpoint(Builder builder) {
        this.pages = builder.pages;
        this.cacheControl = builder.cacheControl;
        this.privacyPolicyLink =
                builder.privacyPolicy.map(name -> "<" + pages.address(name) + ">; rel=\"privacy-policy\"");
        this.routes = Routes.to(pages);
        this.contentSecurityPolicy = ContentSecurityPolicy.of(pages);
    }

    /** An endpoint for these pages, as the {@linkplain #builder builder} makes it unless told otherwise. */
    public static NoticeEndpoint of(NoticePages pages) {
        return builder(pages).build();
    }

    /** A builder of endpoints for these pages. */
    public static Builder builder(NoticePages pages) {
        return new Builder(pages);
    }

    /** The pages that it serves. */
    public NoticePages pages() {
        return pages;
    }

    /**
     * The value of a {@code Link} header for every page of the site, by which programs find the notice that applies to it (RFC
     * 6903, 4), such as {@code </privacy/website>; rel="privacy-policy"}; empty unless {@link Builder#privacyPolicy} told.
     */
    public Optional<String> privacyPolicyLink() {
        return privacyPolicyLink;
    }

    /** The answer to a request. */
    public WebResponse answer(WebRequest request) {
        Optional<Routes.Route> route = request.path().flatMap(routes::find);
        if (route.isEmpty()) {
            return message(404, "There is no such page.\n", request).build();
        }
        if (request.method().equals(OPTIONS)) {
            return secured(204).header("Allow", ALLOWED).build();
        }
        if (!READING.contains(request.method())) {
            return message(405, "This page can only be read.\n", request)
                    .header("Allow", ALLOWED)
                    .build();
        }
        return answer(route.get(), request);
    }

    private WebResponse answer(Routes.Route route, WebRequest request) {
        if (route instanceof Routes.Elsewhere elsewhere) {
            return secured(elsewhere.status())
                    .header("Location", elsewhere.address(request))
                    .header("Cache-Control", ASK_AGAIN)
                    .header("Content-Length", "0")
                    .build();
        }
        if (route instanceof Routes.Notice notice) {
            return notice(notice, request);
        }
        if (route instanceof Routes.NoticeIndex) {
            LanguageChoice language = LanguageChoice.of(request, NoticeList.languages(pages.catalog()));
            Representation list = pages.list(language.language());
            List<String> links = privacyPolicyLink.stream().toList();
            return sent(list, new Selection(language.vary(), Optional.empty(), links), request);
        }
        Representation stylesheet = pages.ownStylesheet().orElseThrow();
        return sent(stylesheet, new Selection(List.of(), Optional.empty(), List.of()), request);
    }

    /**
     * How one representation was chosen among others.
     *
     * @param vary the headers of the request that had a say
     * @param location the address of that very one, if another was asked for
     * @param links values for {@code Link}
     */
    private record Selection(List<String> vary, Optional<String> location, List<String> links) {}

    private WebResponse notice(Routes.Notice route, WebRequest request) {
        Identifier name = route.name();
        List<LanguageTag> languages = pages.catalog().languages(name);
        LanguageChoice language = LanguageChoice.of(request, languages);
        List<String> vary = Stream.concat(
                        route.form().isPresent() ? Stream.empty() : Stream.of("Accept"), language.vary().stream())
                .toList();
        Optional<NoticeForm> form = route.form()
                .or(() -> MediaRanges.parse(request.header("Accept").orElse("")).best());
        if (form.isEmpty()) {
            return varying(message(406, forms(name), request), vary).build();
        }
        NoticeAddress address = new NoticeAddress(pages, name, route.form(), NoticeAddress.depth(request));
        NoticePage page = pages.page(name, language.language(), form.get(), address.depth());
        Stream<String> alternates = languages.stream()
                .filter(each -> !each.equals(page.language()))
                .map(each -> "<" + address.in(each) + ">; rel=\"alternate\"; hreflang=\"" + each + "\"");
        return sent(
                page.representation(),
                new Selection(
                        vary,
                        vary.isEmpty()
                                ? Optional.empty()
                                : Optional.of(address.as(form.get()).in(page.language())),
                        Stream.concat(privacyPolicyLink.stream(), alternates).toList()),
                request);
    }

    private String forms(Identifier name) {
        return Stream.of(NoticeForm.values())
                .map(each -> each.mediaType() + ": " + pages.address(name) + "." + each.extension() + "\n")
                .collect(Collectors.joining("", "This page is there in these forms:\n", ""));
    }

    private WebResponse sent(Representation representation, Selection selection, WebRequest request) {
        boolean unchanged = Preconditions.isUnchanged(request, representation);
        WebResponse.Builder response = secured(unchanged ? 304 : 200)
                .header("ETag", representation.etag())
                .header("Cache-Control", cacheControl);
        varying(response, selection.vary());
        selection.location().ifPresent(address -> response.header("Content-Location", address));
        if (unchanged) {
            return response.build();
        }
        response.header("Content-Type", representation.mediaType());
        representation.language().ifPresent(language -> response.header("Content-Language", language.value()));
        representation.lastModified().ifPresent(at -> response.header("Last-Modified", HttpDate.format(at)));
        selection.links().forEach(link -> response.header("Link", link));
        return response.body(representation, isForHeadersOnly(request)).build();
    }

    private WebResponse.Builder message(int status, String text, WebRequest request) {
        Representation message =
                Representation.of(text, NoticeForm.TEXT.mediaType(), Optional.empty(), Optional.empty());
        return secured(status)
                .header("Cache-Control", ASK_AGAIN)
                .header("Content-Type", message.mediaType())
                .header("Content-Language", "en")
                .body(message, isForHeadersOnly(request));
    }

    private static WebResponse.Builder varying(WebResponse.Builder response, List<String> vary) {
        return vary.isEmpty() ? response : response.header("Vary", String.join(", ", vary));
    }

    private WebResponse.Builder secured(int status) {
        return new WebResponse.Builder(status)
                .header("Content-Security-Policy", contentSecurityPolicy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private static boolean isForHeadersOnly(WebRequest request) {
        return request.method().equals("HEAD");
    }

    /** Builds a {@link NoticeEndpoint}. */
    public static final class Builder {
        private final NoticePages pages;
        private String cacheControl = ASK_AGAIN;
        private Optional<Identifier> privacyPolicy = Optional.empty();

        private Builder(NoticePages pages) {
            this.pages = pages;
        }

        /**
         * What {@code Cache-Control} says of pages and the stylesheet; {@code no-cache} unless stated, by which everybody may
         * keep them, but asks each time whether they are still the same.
         *
         * @throws IllegalArgumentException if it is blank, or not printable ASCII characters
         */
        public Builder cacheControl(String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("cacheControl must say something, such as \"max-age=300\".");
            }
            cacheControl = HeaderText.checked("cacheControl", value);
            return this;
        }

        /**
         * The notice that tells what the site itself does with the data of who visits it. Unless it is stated, nobody claims
         * that a notice applies to the page that shows it, for no notice says so.
         *
         * @param name the notice's key
         * @throws IllegalArgumentException if there is no such notice
         */
        public Builder privacyPolicy(Identifier name) {
            pages.address(name);
            privacyPolicy = Optional.of(name);
            return this;
        }

        /** The endpoint. */
        public NoticeEndpoint build() {
            return new NoticeEndpoint(this);
        }
    }
}
