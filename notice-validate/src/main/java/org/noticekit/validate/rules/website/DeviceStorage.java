package org.noticekit.validate.rules.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.model.StorageTechnologyKind;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Subject;

/** What a notice says of what is stored on people's devices (PECR regulation 6 and Schedule A1). */
final class DeviceStorage {

    private DeviceStorage() {}

    /** Each cookie or similar technology that it tells of. */
    static List<Part<StorageTechnology>> technologies(NoticeContext notice) {
        List<StorageTechnology> told = notice.notice()
                .cookies()
                .map(cookies -> cookies.technologies().items())
                .orElse(List.of());
        List<Part<StorageTechnology>> parts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            NoticePath path = NoticePath.of("cookies", "technologies").child(i);
            parts.add(new Part<>(told.get(i), new Subject(path, name(told.get(i)))));
        }
        return parts;
    }

    /** Those for which that exception from consent is claimed. */
    static List<Part<StorageTechnology>> technologies(NoticeContext notice, StorageException claimed) {
        return technologies(notice).stream()
                .filter(technology -> technology.value().exception().equals(Optional.of(claimed)))
                .toList();
    }

    /** Reports what is not told of something that goes without consent only if people are told what for and can object. */
    static void reportUntold(
            Part<StorageTechnology> technology, String exception, NoticeContext notice, Report report) {
        String claimed = "The exception for " + exception + " is claimed for " + technology.subject()
                + ", but the notice does not say ";
        if (technology.value().purpose().isEmpty() && !hasLinkedPage(notice)) {
            report.add(technology.subject(), claimed + "what it is for.");
        }
        if (!canObject(technology.value(), notice)) {
            report.add(technology.subject(), claimed + "how to object.");
        }
    }

    /** Whether the law excepts it from consent on the day; three of the exceptions are British, and new. */
    static boolean isExempt(StorageTechnology technology, NoticeContext notice) {
        return technology
                .exception()
                .filter(exception -> switch (exception) {
                    case TRANSMISSION, STRICTLY_NECESSARY -> true;
                    case STATISTICAL, APPEARANCE, EMERGENCY ->
                        notice.law() == Law.UK_GDPR && !notice.asOf().isBefore(Cite.DATA_ACT);
                })
                .isPresent();
    }

    /** Whether people can read elsewhere what is stored. */
    static boolean hasLinkedPage(NoticeContext notice) {
        return notice.notice()
                        .cookies()
                        .flatMap(CookieInformation::policy)
                        .flatMap(Link::url)
                        .isPresent()
                || notice.documents(DocumentKind.COOKIE_POLICY)
                        .anyMatch(document -> document.url().isPresent());
    }

    /** Whether the notice itself says how to object to it. */
    private static boolean canObject(StorageTechnology technology, NoticeContext notice) {
        return technology.optOut().isPresent()
                || notice.notice().cookies().flatMap(CookieInformation::choices).isPresent();
    }

    private static String name(StorageTechnology technology) {
        String kind =
                switch (technology.kind().orElse(StorageTechnologyKind.COOKIE)) {
                    case COOKIE -> "cookie";
                    case LOCAL_STORAGE -> "browser storage";
                    case PIXEL -> "tracking pixel";
                    case SCRIPT -> "script";
                    case FINGERPRINT -> "fingerprinting";
                    case OTHER -> "technology";
                };
        return "the " + kind + " \"" + technology.name() + '"';
    }
}
