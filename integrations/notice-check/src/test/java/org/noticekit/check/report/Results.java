package org.noticekit.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.noticekit.check.Baseline;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.KnownRules;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.SourceMap;
import org.noticekit.finding.Waiver;

/** What checks found, for reports to tell. */
final class Results {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Path FOLDER = Path.of("/site");

    /** Steers terminals, build servers, Markdown and XML, or is no text at all. */
    static final String HOSTILE = "::error::x ##[error]y ##vso[task.setvariable variable=a]z ]]> <b>&amp;\"' %0A%25 \n"
            + "::warning::\r\u001B[31mred\u202Eevil\u0000\uD800 | `code` @somebody #1 [link](javascript:x) {0} \u2028\uFFFF";

    private Results() {}

    static CheckSettings.Builder settings() {
        return CheckSettings.builder().asOf(DAY).folder(FOLDER);
    }

    static NoticeSource notice(String name, String yaml) {
        return NoticeSource.of(new ByteArrayInputStream(yaml.getBytes(UTF_8)), name);
    }

    static String website() {
        return resource("website.yaml");
    }

    static String complete() {
        try {
            return Files.readString(Path.of("..", "..", "examples", "notices", "county-council.yaml"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One file without findings, one with a waived, a known and a new finding, one that is no notice, one not there. */
    static CheckResult ordinary(Path waivers) {
        NoticeSource website = notice("notices/website.yaml", website());
        CheckSettings settings = settings().addWaivers(waivers).build();
        String known = NoticeCheck.of(settings).check(List.of(website)).files().get(0).checked().stream()
                .filter(each -> each.finding().rule().equals("purpose-lawful-basis"))
                .findFirst()
                .orElseThrow()
                .fingerprint();
        Baseline baseline = new Baseline(Set.of(known));
        return NoticeCheck.of(settings().addWaivers(waivers).baseline(baseline).build())
                .check(List.of(
                        notice("notices/county council é.yaml", complete()),
                        notice("notices/website.yaml", website().replace("updated: 2026-11\n", "")),
                        notice("/site/notices/broken.yaml", "notice: website\ntitle: A\n\"😀\": x\n"),
                        NoticeSource.of(Path.of("../nowhere.yaml"))));
    }

    /** Findings made by hand, in which everything that can be hostile is. */
    static CheckResult hostile(String text) {
        Waiver waiver = Waiver.builder()
                .rule("a-rule")
                .path(NoticePath.root())
                .reason("r" + text)
                .owner("o" + text)
                .expires(DAY)
                .build();
        Finding bare = Finding.builder()
                .rule("a-rule")
                .severity(Severity.ERROR)
                .message("m" + text)
                .path(NoticePath.of(text))
                .build();
        Finding full = Finding.builder()
                .from(bare)
                .severity(Severity.WARNING)
                .subject("s" + text)
                .fix("f" + text)
                .addCitations(Citation.builder()
                        .instrument("i" + text)
                        .pinpoint("p" + text)
                        .verified(false)
                        .build())
                .location(SourceLocation.builder()
                        .file("x" + text)
                        .line(2)
                        .column(3)
                        .endLine(2)
                        .endColumn(5)
                        .build())
                .build();
        Finding waived =
                Finding.builder().from(full).message("w").waiver(waiver).build();
        return new CheckResult(
                List.of(new CheckedFile(
                        text + ".yaml",
                        Optional.empty(),
                        new OneLine(text),
                        Findings.none(),
                        Findings.of(List.of(bare, full, waived)),
                        settings().build())),
                KnownRules.ofOurs());
    }

    private static String resource(String name) {
        try (InputStream in = Results.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private record OneLine(String text) implements SourceMap {

        @Override
        public SourceLocation locate(NoticePath path) {
            throw new UnsupportedOperationException("All is located");
        }

        @Override
        public Optional<String> line(int number) {
            return Optional.of("  " + text);
        }
    }
}
