package org.noticekit.spring;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * A file that a location leads to.
 *
 * @param resource the file
 * @param key the same for the same file, wherever it was found from
 * @param name what people call it: its place on the class path, or its path
 */
record FoundFile(Resource resource, String key, String name) {

    private static final String ON_CLASS_PATH = ResourcePatternResolver.CLASSPATH_URL_PREFIX;

    static FoundFile of(Resource resource, Location location, ResourcePatternResolver resources) throws IOException {
        String address = resource.getURL().toExternalForm();
        Optional<Path> path = path(resource);
        String key = path.map(Path::toString).orElse(address);
        String name = location.isOnClassPath()
                ? placeOnClassPath(address, location, resources)
                : path.map(FoundFile::fromHere).orElse(address);
        return new FoundFile(resource, key, name);
    }

    /** The same, called by its key: another file has its name already. */
    FoundFile calledByKey() {
        return new FoundFile(resource, key, key);
    }

    FileContent read() {
        return FileContent.of(resource, name);
    }

    /** The same on every machine, in a jar and out of one. */
    private static String placeOnClassPath(String address, Location location, ResourcePatternResolver resources)
            throws IOException {
        String folder = location.folder();
        for (Resource root : resources.getResources(ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + folder)) {
            URL url = root.getURL();
            if (address.startsWith(url.toExternalForm())) {
                String below = address.substring(url.toExternalForm().length());
                return ON_CLASS_PATH + StringUtils.uriDecode(folder + below, StandardCharsets.UTF_8);
            }
        }
        return address;
    }

    private static Optional<Path> path(Resource resource) throws IOException {
        if (!resource.isFile()) {
            return Optional.empty();
        }
        Path path = resource.getFile().toPath().toAbsolutePath().normalize();
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException notThere) {
            return Optional.of(path);
        }
    }

    private static String fromHere(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path named = file.startsWith(here) ? here.relativize(file) : file;
        return named.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
