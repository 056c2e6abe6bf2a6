package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.CameraKind;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Cameras have a notice of their own. */
final class CctvSeparateRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cctv-separate")
            .title("A notice that tells of cameras links to the notice about them")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("13")))
            .addAllAuthorities(
                    unverified(document(Optional.of(Law.UK_GDPR), "Protection of Freedoms Act 2012", "section 33")))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "EDPB guidelines", "3/2019")))
            .why("Who stands before a camera has other questions than who visits a website, and looks for "
                    + "the answers elsewhere.")
            .fix(Wording.of("Link to the notice about your cameras."))
            .build();

    private static final Pattern CAMERAS = WordPattern.of("\\bcctv\\b|camera|surveillance|teledu cylch cyfyng");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean layered = notice.notice().layers().values().stream()
                .anyMatch(layer -> CAMERAS.matcher(layer.title().value()).find());
        if (layered || CAMERAS.matcher(notice.notice().title().value()).find()) {
            return;
        }
        notice.channels().values().forEach(channel -> {
            if (channel.value() instanceof CameraChannel cameras && isFilming(cameras) && !isLinked(cameras)) {
                report.add(
                        channel.subject(),
                        "The notice links to no notice about the cameras of " + channel.subject() + ".");
            }
        });
    }

    private static boolean isFilming(CameraChannel cameras) {
        return cameras.kinds().isEmpty()
                || cameras.kinds().contains(CameraKind.CCTV)
                || cameras.kinds().contains(CameraKind.BODY_WORN);
    }

    private static boolean isLinked(CameraChannel cameras) {
        return Stream.concat(cameras.notice().stream(), cameras.links().stream())
                .anyMatch(link -> link.url().isPresent());
    }
}
