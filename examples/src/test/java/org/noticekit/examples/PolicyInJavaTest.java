package org.noticekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.PolicyReader;
import org.noticekit.model.PrivacyNotice;

/** Holds the policy in Java against the same in a file, and a notice against the policy. */
class PolicyInJavaTest {

    @Test
    void theFileSaysTheSame() throws IOException {
        assertThat(PolicyInJava.policy())
                .isEqualTo(PolicyReader.create()
                        .read(Path.of("policies", "data-locations.yaml"))
                        .orThrow());
    }

    @Test
    void oneSupplierHasDataWhereThePolicyDoesNotAllowIt() throws IOException {
        PrivacyNotice notice = NoticeReader.create()
                .read(Path.of("notices", "county-council.yaml"))
                .orThrow();

        assertThat(PolicyInJava.breaches(notice))
                .extracting(Finding::path)
                .hasToString("[/processors/records-supplier/locations/0]");
    }
}
