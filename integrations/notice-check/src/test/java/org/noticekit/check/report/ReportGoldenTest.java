package org.noticekit.check.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each report says, to the last character. */
class ReportGoldenTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsFoundAsARule(ReportFormat format) throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), """
                waivers:
                  - rule: transfer-eea-still-a-transfer
                    path: /processors/chat-host
                    reason: The chat moves to a data centre in London in January.
                    owner: Ann Example, Information Governance
                    expires: 2027-01-31
                """);

        check("ordinary", format, format.report(Results.FOLDER).of(Results.ordinary(waivers)));
    }

    @ParameterizedTest
    @EnumSource
    void hostileText(ReportFormat format) {
        check("hostile", format, format.report(Results.FOLDER).of(Results.hostile(Results.HOSTILE)));
    }

    @ParameterizedTest
    @EnumSource(names = "TEXT")
    void colour(ReportFormat format) throws IOException {
        check("coloured", format, Report.colouredText().of(Results.hostile("x")));
    }

    private static void check(String name, ReportFormat format, String report) {
        Golden.assertMatches(Golden.resource(name + "." + format.name().toLowerCase(Locale.ROOT)), report);
    }
}
