package org.noticekit.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticePages;
import org.noticekit.web.WebRequest;
import org.noticekit.web.WebResponse;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/** Answers requests for notices as {@link NoticeEndpoint} does; here they are only handed over. */
final class NoticeRequestHandler implements HttpRequestHandler {

    /** Headers to which others of the application may have added something, which stays. */
    private static final Set<String> SHARED = Set.of("Vary", "Link");

    private final ServedNotices served;
    private final String path;

    NoticeRequestHandler(ServedNotices served, String path) {
        this.served = served;
        this.path = path;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NoticeEndpoint endpoint = served.endpoint();
        WebResponse answer = endpoint.answer(WebRequest.of(
                request.getMethod(),
                address(request, endpoint.pages()),
                Optional.ofNullable(request.getQueryString()),
                name -> Collections.list(request.getHeaders(name))));
        response.setStatus(answer.status());
        answer.headers().forEach((name, values) -> write(response, Map.entry(name, values)));
        if (!answer.isEmpty()) {
            answer.writeTo(response.getOutputStream());
        }
    }

    /**
     * The address as the pages know it, within whatever path the application is in, and without what a container adds to it
     * where it may set no cookie ({@code ;jsessionid=…}).
     */
    private String address(HttpServletRequest request, NoticePages pages) {
        String within = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value()
                .replaceAll(";[^/]*", "");
        return within.startsWith(path) ? pages.path() + within.substring(path.length()) : request.getRequestURI();
    }

    private static void write(HttpServletResponse response, Map.Entry<String, List<String>> header) {
        String name = header.getKey();
        for (int i = 0; i < header.getValue().size(); i++) {
            if (i == 0 && !SHARED.contains(name)) {
                response.setHeader(name, header.getValue().get(i));
            } else {
                response.addHeader(name, header.getValue().get(i));
            }
        }
    }
}
