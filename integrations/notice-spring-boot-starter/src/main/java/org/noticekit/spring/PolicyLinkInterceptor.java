package org.noticekit.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Adds to what the application answers a link to the privacy policy that applies to it (RFC 6903, section 4). */
final class PolicyLinkInterceptor implements HandlerInterceptor {

    private static final String LINK = "Link";

    private final ServedNotices served;

    PolicyLinkInterceptor(ServedNotices served) {
        this.served = served;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An error page comes through here a second time.
        served.endpoint()
                .privacyPolicyLink()
                .filter(link -> !response.getHeaders(LINK).contains(link))
                .ifPresent(link -> response.addHeader(LINK, link));
        return true;
    }
}
