package org.noticekit.spring;

import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticePages;

/**
 * Makes pages of notices as the properties say.
 *
 * @param properties the properties
 * @param prefix what stands before paths of the application in its addresses, such as {@code /app}; may be empty
 */
record PagesMaker(NoticekitProperties properties, String prefix) {

    NoticePages make(NoticeCatalog catalog) {
        NoticePages.Builder pages = NoticePages.builder(catalog)
                .path(prefix + properties.path())
                .theme(properties.theme())
                .pictured(properties.picture());
        String stylesheet = properties.stylesheet();
        return (stylesheet == null ? pages : pages.stylesheet(stylesheet)).build();
    }
}
