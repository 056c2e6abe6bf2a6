package org.noticekit.spring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.noticekit.check.BaselineFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.io.NoticeSchema;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Where files are, as the application says it: a file, a folder that ends in a slash, or a pattern.
 *
 * @param value as it is written
 */
record Location(String value) {

    private static final Set<String> ENDINGS = Set.of(".yaml", ".yml", ".json");
    private static final Set<String> OWN_FILES = Set.of(ProjectFile.NAME, BaselineFile.NAME, NoticeSchema.FILE_NAME);
    private static final Comparator<FoundFile> ORDER =
            Comparator.<FoundFile>comparingInt(it -> it.name().length()).thenComparing(FoundFile::name);

    /** The files there, a folder's only those that can be notices; those with short names first. */
    List<FoundFile> find(ResourcePatternResolver resources) {
        List<FoundFile> found = new ArrayList<>();
        try {
            for (Resource each : resources.getResources(isFolder() ? value + "*" : value)) {
                if (each.exists() && (!isFolder() || isNotice(String.valueOf(each.getFilename())))) {
                    found.add(FoundFile.of(each, this, resources));
                }
            }
        } catch (FileNotFoundException noSuchFolder) {
            return found;
        } catch (IOException | IllegalArgumentException failed) {
            throw new NoticesRefusedException(
                    "Nobody can look into the location " + value + ": " + failed.getMessage(),
                    "Mend the location; it can be a file, a folder that ends in a slash, or a pattern, such as "
                            + "classpath:notices/ or file:/srv/notices/*.yaml.",
                    failed);
        }
        found.sort(ORDER);
        return found;
    }

    boolean isOnClassPath() {
        return value.startsWith(ResourcePatternResolver.CLASSPATH_URL_PREFIX)
                || value.startsWith(ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX)
                || value.indexOf(':') < 0;
    }

    /** The part that is no pattern, up to its last slash, without the prefix. */
    String folder() {
        String path = value.substring(value.indexOf(':') + 1);
        int end = path.length();
        for (String sign : List.of("*", "?", "{")) {
            int at = path.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        String folder = path.substring(0, path.lastIndexOf('/', end) + 1);
        return folder.startsWith("/") ? folder.substring(1) : folder;
    }

    private boolean isFolder() {
        return value.endsWith("/");
    }

    private static boolean isNotice(String file) {
        return !OWN_FILES.contains(file)
                && ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith)
                && !file.startsWith(".");
    }
}
