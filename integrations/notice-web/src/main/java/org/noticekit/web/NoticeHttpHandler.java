package org.noticekit.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Serves notices with the JDK's own server: {@code server.createContext("/privacy", new NoticeHttpHandler(endpoint))}. */
public final class NoticeHttpHandler implements HttpHandler {

    /** What {@link HttpExchange#sendResponseHeaders} takes for "no body". */
    private static final int NO_BODY = -1;

    private final NoticeEndpoint endpoint;

    /** Answers as the endpoint does. */
    public NoticeHttpHandler(NoticeEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            WebResponse response = endpoint.answer(WebRequest.of(
                    exchange.getRequestMethod(),
                    Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse(""),
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()),
                    name -> exchange.getRequestHeaders().getOrDefault(name, List.of())));
            response.headers().forEach(exchange.getResponseHeaders()::put); // putAll() leaves names as they are
            exchange.sendResponseHeaders(response.status(), response.isEmpty() ? NO_BODY : response.length());
            response.writeTo(exchange.getResponseBody());
        } finally {
            exchange.close();
        }
    }
}
