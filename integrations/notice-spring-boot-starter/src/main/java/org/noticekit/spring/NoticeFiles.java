package org.noticekit.spring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.spring.Snapshot.JudgingFile;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds and reads the files that the properties name. Immutable and thread-safe. */
final class NoticeFiles {

    private final NoticekitProperties properties;
    private final ClassLoader classes;

    NoticeFiles(NoticekitProperties properties, ClassLoader classes) {
        this.properties = properties;
        this.classes = classes;
    }

    /**
     * The files as they are now.
     *
     * @throws NoticesRefusedException if there is nothing at one of the locations
     */
    Snapshot read() {
        // Anew each time: it remembers what it has seen on the class path.
        ResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classes);
        Map<String, FoundFile> judging = new LinkedHashMap<>();
        List<JudgingFile> waivers = judging("waivers", properties.waivers(), resources, judging);
        List<JudgingFile> policies = judging("policies", properties.policies(), resources, judging);
        return new Snapshot(notices(resources, judging.keySet()), waivers, policies);
    }

    private List<FileContent> notices(ResourcePatternResolver resources, Set<String> others) {
        Map<String, FoundFile> files = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (String each : properties.locations()) {
            List<FoundFile> there = new Location(each).find(resources);
            there.removeIf(file -> others.contains(file.key()));
            if (there.isEmpty()) {
                throw new NoticesRefusedException(
                        "There is no notice at " + each + ".",
                        "Put a notice there, such as src/main/resources/notices/website.yaml for classpath:notices/, or say in "
                                + "noticekit.locations where notices are. To serve none, set noticekit.enabled to false.");
            }
            there.stream()
                    .filter(file -> !files.containsKey(file.key()))
                    .forEach(file -> files.put(file.key(), names.add(file.name()) ? file : file.calledByKey()));
        }
        return files.values().stream().map(FoundFile::read).toList();
    }

    private static List<JudgingFile> judging(
            String property, List<String> locations, ResourcePatternResolver resources, Map<String, FoundFile> all) {
        List<JudgingFile> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String each : locations) {
            Location location = new Location(each);
            List<FoundFile> found = location.find(resources);
            if (found.isEmpty()) {
                throw new NoticesRefusedException(
                        "There is no file at " + each + ", which noticekit." + property + " names.",
                        "Put the file there, or mend noticekit." + property + ".");
            }
            for (FoundFile file : found) {
                all.put(file.key(), file);
                if (keys.add(file.key())) {
                    FoundFile named = names.add(file.name()) ? file : file.calledByKey();
                    read.add(new JudgingFile(
                            named.read(),
                            location.isOnClassPath() ? Optional.empty() : Optional.of(Path.of(file.key()))));
                }
            }
        }
        return read;
    }
}
