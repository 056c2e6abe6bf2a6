package org.noticekit.testkit.jqwik;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/** Shows a notice that broke a property as a file has it. */
final class NoticeFormatForReports implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof PrivacyNotice;
    }

    @Override
    public Object report(Object value) {
        return Tree.of((PrivacyNotice) value).root();
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of("notice ");
    }
}
