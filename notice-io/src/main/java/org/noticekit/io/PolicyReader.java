package org.noticekit.io;

import java.nio.file.Path;
import org.noticekit.policy.LocationPolicy;

/**
 * Reads location policies from YAML and JSON as {@link NoticeReader} reads notices: whatever is wrong with a file is a
 * finding with its exact place, all of it in one run. Immutable and thread-safe.
 *
 * <pre>{@code
 * LocationPolicy policy = PolicyReader.create().read(Path.of("policy.yaml")).orThrow();
 * }</pre>
 */
public final class PolicyReader {

    private static final PolicyReader DEFAULT = new PolicyReader();

    private final DocumentReader<LocationPolicy> reader =
            new DocumentReader<>(LocationPolicyFields.KIND, ReadLimits.DEFAULT);

    private PolicyReader() {}

    /** A reader with the usual limits of {@link NoticeReader#create()}. */
    public static PolicyReader create() {
        return DEFAULT;
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    public PolicyReadResult read(Path file) {
        return new PolicyReadResult(reader.read(file));
    }

    /** What is in the text; {@code fileName} is for findings. */
    public PolicyReadResult read(String text, String fileName) {
        return new PolicyReadResult(reader.read(text, fileName));
    }
}
