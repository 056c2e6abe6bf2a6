package org.noticekit.validate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.Companions;

/**
 * Notices that belong together: a council's general notice and those of its services, the same notice in English and in
 * Welsh. A layer is the notice of the set at the layer's address, or else the one whose own key is the layer's key; notices
 * with the same key are versions of one notice in several languages. Immutable.
 */
public final class NoticeSet {

    private final Map<String, PrivacyNotice> notices;

    private NoticeSet(Map<String, PrivacyNotice> notices) {
        this.notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    }

    /** A builder of a set without a notice. */
    public static Builder builder() {
        return new Builder();
    }

    /** The notices, by the names under which they were added, in order. */
    public Map<String, PrivacyNotice> notices() {
        return notices;
    }

    /** What the notice with this name has beside it. */
    Companions companionsOf(String name) {
        Map<String, PrivacyNotice> others = new LinkedHashMap<>(notices);
        others.remove(name);
        return Companions.ofSet(others);
    }

    /** Builds a {@link NoticeSet}. Not thread-safe. */
    public static final class Builder {

        private final Map<String, PrivacyNotice> notices = new LinkedHashMap<>();

        private Builder() {}

        /**
         * A notice, and the name that findings call it by, such as its file's name.
         *
         * @throws IllegalArgumentException if there is a notice with that name already
         */
        public Builder add(String name, PrivacyNotice notice) {
            if (notices.putIfAbsent(Objects.requireNonNull(name, "name"), Objects.requireNonNull(notice, "notice"))
                    != null) {
                throw new IllegalArgumentException("name: there is a notice with the name " + name + " already");
            }
            return this;
        }

        /** The set. */
        public NoticeSet build() {
            return new NoticeSet(notices);
        }
    }
}
