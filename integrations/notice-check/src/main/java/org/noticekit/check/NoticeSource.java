package org.noticekit.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.noticekit.check.internal.FilePlaces;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;

/** A notice to be checked: a file, or what comes from somewhere else under a file's name. Immutable, but for a stream. */
public final class NoticeSource {

    private final String name;
    private final Optional<Path> file;
    private final Supplier<ReadResult> reading;

    private NoticeSource(String name, Optional<Path> file, Supplier<ReadResult> reading) {
        this.name = Objects.requireNonNull(name, "name");
        this.file = file;
        this.reading = reading;
    }

    /** What is in a file, which is called by its path in reports. */
    public static NoticeSource of(Path file) {
        return new NoticeSource(FilePlaces.name(file), Optional.of(file), () -> NoticeReader.create()
                .read(file));
    }

    /** What is in a file that is called something else in reports, as seen from a folder of one's own; see the settings. */
    public static NoticeSource of(Path file, String name) {
        return new NoticeSource(
                name, Optional.of(file), () -> NoticeReader.create().read(file, name));
    }

    /** What is in a stream, which is read once and not closed; its {@code name} tells whether it is JSON or YAML. */
    public static NoticeSource of(InputStream in, String name) {
        return new NoticeSource(
                name, Optional.empty(), () -> NoticeReader.create().read(in, name));
    }

    /** What it is called in reports. */
    public String name() {
        return name;
    }

    /** The file; empty if it is none. */
    public Optional<Path> file() {
        return file;
    }

    /** These, each file once, however often and by whatever name it is among them; in their order. */
    public static List<NoticeSource> once(List<NoticeSource> sources) {
        Map<Object, NoticeSource> once = new LinkedHashMap<>();
        sources.forEach(source -> once.putIfAbsent(source.key(), source));
        return List.copyOf(once.values());
    }

    /** What it has in common with whatever else is the same file. */
    Object key() {
        return file.<Object>map(NoticeSource::key).orElse(name);
    }

    /** The file itself, by whatever name it is called. */
    static Path key(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** What is in it, read anew each time; of a stream there is nothing left the second time. */
    public ReadResult read() {
        return reading.get();
    }
}
