package org.noticekit.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which notices are served, in which languages, how old they are and when they are next reviewed. */
final class NoticeInfoContributor implements InfoContributor {

    private final ServedNotices served;

    NoticeInfoContributor(ServedNotices served) {
        this.served = served;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail(
                "noticekit",
                Map.of(
                        "notices",
                        served.catalog().notices().stream()
                                .map(NoticeInfoContributor::told)
                                .toList()));
    }

    private static Map<String, Object> told(PrivacyNotice notice) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("notice", notice.id().value());
        told.put("language", notice.language().value());
        notice.version().map(Text::value).ifPresent(version -> told.put("version", version));
        notice.updated().map(NoticeDate::value).ifPresent(date -> told.put("updated", date));
        notice.nextReview().map(NoticeDate::value).ifPresent(date -> told.put("nextReview", date));
        return told;
    }
}
