package org.noticekit.web;

import java.net.URI;
import org.noticekit.render.HtmlTheme;

/** What a browser may load and do for our pages: nothing but their stylesheet, what that asks for, and the site's icon. */
final class ContentSecurityPolicy {

    private static final String OWN_SITE = "'self'";

    private ContentSecurityPolicy() {}

    /** The policy for these pages, as the value of a header. */
    static String of(NoticePages pages) {
        String styles = source(pages.stylesheet());
        String fonts = pages.theme() == HtmlTheme.PLAIN ? "" : "; font-src " + styles;
        return "default-src 'none'; style-src " + styles + fonts
                + "; img-src 'self'; base-uri 'none'; form-action 'none'; " + "frame-ancestors 'none'";
    }

    /** The site of the stylesheet; a path is on ours. */
    private static String source(String stylesheet) {
        int host = stylesheet.indexOf("://");
        if (host < 0) {
            return OWN_SITE;
        }
        URI address = URI.create(stylesheet);
        String server = address.getHost();
        if (server == null) {
            throw new IllegalArgumentException("stylesheet must name its host, not \"" + stylesheet + "\".");
        }
        return HeaderText.checked(
                "stylesheet", "https://" + server + (address.getPort() < 0 ? "" : ":" + address.getPort()));
    }
}
