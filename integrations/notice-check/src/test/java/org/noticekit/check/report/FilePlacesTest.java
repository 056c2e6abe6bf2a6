package org.noticekit.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.internal.FilePlaces;
import org.noticekit.finding.Findings;

class FilePlacesTest {

    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml, a.yaml",
        "./b/../a.yaml, a.yaml, a.yaml",
        "b//c d/é+*~.yaml, b/c d/é+*~.yaml, b/c%20d/%C3%A9%2B%2A~.yaml",
        "a:b.yaml, a:b.yaml, a%3Ab.yaml",
        "b/%41.yaml, b/%41.yaml, b/%2541.yaml",
        "../other/a.yaml, ../other/a.yaml, ../other/a.yaml",
        "../site/a.yaml, a.yaml, a.yaml",
        "../../../a.yaml, ../../a.yaml, ../../a.yaml",
        "/srv/site/b/a.yaml, b/a.yaml, b/a.yaml",
        "/srv/sites/a.yaml, ../sites/a.yaml, ../sites/a.yaml",
        "/a.yaml, ../../a.yaml, ../../a.yaml",
        "D:/a b.yaml, D:/a b.yaml, file:///D:/a%20b.yaml",
        "-, -, -"
    })
    void aFileIsSeenFromTheFolder(String name, String place, String uri) {
        CheckResult result = Results.hostile("x");
        CheckedFile file = new CheckedFile(
                name,
                Optional.empty(),
                result.files().get(0).source(),
                Findings.none(),
                Findings.none(),
                result.files().get(0).settings());
        FilePlaces places = FilePlaces.from(Path.of("/srv/site"));

        assertThat(places.of(file.name())).isEqualTo(place);
        assertThat(places.uri(file.name())).isEqualTo(uri);
    }
}
