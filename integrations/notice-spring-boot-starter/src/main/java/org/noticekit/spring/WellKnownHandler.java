package org.noticekit.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.Identifier;
import org.noticekit.web.NoticePages;
import org.springframework.web.HttpRequestHandler;

/** Sends whoever looks for the privacy policy at its well-known address to the default notice. */
final class WellKnownHandler implements HttpRequestHandler {

    static final String PATH = "/.well-known/privacy-policy";

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final ServedNotices served;
    private final DefaultNotice defaultNotice;

    WellKnownHandler(ServedNotices served, DefaultNotice defaultNotice) {
        this.served = served;
        this.defaultNotice = defaultNotice;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        NoticePages pages = served.pages();
        Optional<Identifier> name = defaultNotice.in(pages.catalog());
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (name.isEmpty()) { // gone since the start
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Location", pages.address(name.get()));
            response.setStatus(HttpServletResponse.SC_FOUND);
        }
    }
}
