package org.noticekit.io;

import java.nio.file.Path;

/**
 * Reads baselines, YAML and JSON, as strictly as {@link NoticeReader} reads notices, but larger ones: up to 64 MiB. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * List<KnownFinding> known = BaselineReader.create().read(Path.of("noticekit-baseline.yaml")).orThrow();
 * }</pre>
 */
public final class BaselineReader {

    private static final BaselineReader DEFAULT = new BaselineReader();

    private final DocumentReader<BaselineFields.Known> reader =
            new DocumentReader<>(BaselineFields.KIND, new ReadLimits(64 * 1024 * 1024, 32, 4_000_000, 1_000));

    private BaselineReader() {}

    /** A reader. */
    public static BaselineReader create() {
        return DEFAULT;
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    public BaselineReadResult read(Path file) {
        return new BaselineReadResult(reader.read(file));
    }

    /** What is in the text; {@code fileName} is for findings. */
    public BaselineReadResult read(String text, String fileName) {
        return new BaselineReadResult(reader.read(text, fileName));
    }
}
