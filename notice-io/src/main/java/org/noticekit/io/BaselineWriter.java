package org.noticekit.io;

import java.util.Collection;
import org.noticekit.finding.KnownFinding;

/**
 * Writes baselines: the same findings always give the same text, whatever their order, so that two baselines can be compared
 * line by line. Immutable and thread-safe.
 */
public final class BaselineWriter {

    private final NoticeFormat format;

    private BaselineWriter(NoticeFormat format) {
        this.format = format;
    }

    /** A writer of YAML as people write it, or of indented JSON. */
    public static BaselineWriter of(NoticeFormat format) {
        return new BaselineWriter(format);
    }

    /** The findings as text, lines parted by {@code \n}, with one at the end. */
    public String write(Collection<KnownFinding> known) {
        Output output = format.output();
        BaselineFields.KIND.write(
                new BaselineFields.Known(known.stream().sorted().toList()), output);
        return output.toString();
    }
}
