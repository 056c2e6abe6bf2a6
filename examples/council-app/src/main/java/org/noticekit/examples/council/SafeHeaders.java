package org.noticekit.examples.council;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers are told of each answer, and which forms are not read: those that another site had somebody send. There is no
 * session and no cookie, so such a form could do no more than anybody can; browsers say where a form is from all the same.
 */
@Component
final class SafeHeaders extends OncePerRequestFilter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (READING.contains(request.getMethod())) {
            response.setHeader("Cache-Control", "no-cache");
            response.addHeader("Vary", "Accept-Language");
        } else {
            response.setHeader("Cache-Control", "no-store"); // what people wrote may be in the answer
            String from = request.getHeader("Sec-Fetch-Site");
            if (from != null && ELSEWHERE.contains(from)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
