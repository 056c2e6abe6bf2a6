package org.noticekit.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Waiver;

/**
 * Reads files of waivers, YAML and JSON, as strictly as {@link NoticeReader} reads notices. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Waiver> waivers = WaiverReader.create().read(Path.of("waivers.yaml")).orThrow();
 * }</pre>
 */
public final class WaiverReader {

    private static final WaiverReader DEFAULT = new WaiverReader();

    private final DocumentReader<WaiversFields.Waivers> reader =
            new DocumentReader<>(WaiversFields.KIND, ReadLimits.DEFAULT);

    private WaiverReader() {}

    /** A reader with the usual limits of {@link NoticeReader#create()}. */
    public static WaiverReader create() {
        return DEFAULT;
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    public WaiverReadResult read(Path file) {
        return located(reader.read(file));
    }

    /** What is in the file, which findings call {@code fileName}. A file that cannot be opened is a finding too. */
    public WaiverReadResult read(Path file, String fileName) {
        return located(reader.read(file, fileName));
    }

    /** What is in the text; {@code fileName} is for findings. */
    public WaiverReadResult read(String text, String fileName) {
        return located(reader.read(text, fileName));
    }

    /** Each waiver knows where it is written, so that what is found about it later points there. */
    private static WaiverReadResult located(Document<WaiversFields.Waivers> read) {
        return new WaiverReadResult(new Document<>(
                read.value().map(file -> located(file.waivers(), read)), read.sourceMap(), read.findings()));
    }

    private static List<Waiver> located(List<Waiver> waivers, Document<?> read) {
        List<Waiver> located = new ArrayList<>();
        for (Waiver waiver : waivers) {
            NoticePath path = NoticePath.of("waivers").child(located.size());
            located.add(Waiver.builder()
                    .from(waiver)
                    .location(read.sourceMap().locate(path))
                    .build());
        }
        return List.copyOf(located);
    }
}
