package org.noticekit.validate.rule;

import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;

/** What other notices say in this one's place. */
final class Layers {

    private Layers() {}

    /**
     * Whether another notice covers the topic. It need not be linked: that the link is missing is a finding of its own,
     * and one mistake should be told once.
     */
    static boolean cover(PrivacyNotice notice, NoticeTopic topic) {
        return notice.layers().values().stream()
                .anyMatch(layer -> layer.covers().contains(topic));
    }
}
