package org.noticekit.spring;

import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticePages;

/**
 * Makes what answers requests, as the properties say.
 *
 * @param cacheControl what is said to caches; empty for what is usual
 * @param linked the notice that pages link to as the privacy policy; none if they do not
 */
record EndpointMaker(Optional<String> cacheControl, Optional<DefaultNotice> linked) {

    static EndpointMaker of(NoticekitProperties properties, DefaultNotice defaultNotice) {
        return new EndpointMaker(
                Optional.ofNullable(properties.cacheControl()),
                Optional.of(defaultNotice).filter(any -> properties.linkHeader()));
    }

    NoticeEndpoint make(NoticePages pages) {
        NoticeEndpoint.Builder endpoint = NoticeEndpoint.builder(pages);
        cacheControl.ifPresent(endpoint::cacheControl);
        Optional<Identifier> policy = linked.flatMap(it -> it.in(pages.catalog()));
        policy.ifPresent(endpoint::privacyPolicy);
        return endpoint.build();
    }
}
