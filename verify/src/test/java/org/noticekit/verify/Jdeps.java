package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * What the JDK's {@code jdeps} tells of a module.
 *
 * @param required the modules that its descriptor requires to run
 * @param needed what its classes need of others, by module, or by package where no module has it; and which of its
 *     packages need it
 */
record Jdeps(Set<String> required, Map<String, Set<String>> needed) {

    private static final Pattern REQUIRED =
            Pattern.compile("   requires (?:mandated |transitive )*(?!static )(\\S+)(?: \\(@.*\\))?");
    private static final Pattern NEEDED = Pattern.compile("   (\\S+) +-> (\\S+) +(\\S.*?)(?: \\(.*\\))?");

    /** What there is to tell of a module, a jar or a folder of classes, that may need {@code others}. */
    static Jdeps of(String module, Path classes, List<Path> others) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        String path = others.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "--multi-release",
                        "base",
                        "--module-path",
                        path,
                        "-verbose:package",
                        classes.toString());
        assertThat(status).as("%s", out).isZero();
        assertThat(out.toString()).startsWith(module + System.lineSeparator());
        Set<String> required = new TreeSet<>();
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String line : out.toString().lines().toList()) {
            Matcher requires = REQUIRED.matcher(line);
            Matcher needs = NEEDED.matcher(line);
            if (requires.matches()) {
                required.add(requires.group(1));
            } else if (needs.matches() && !needs.group(3).equals(module)) {
                String other = needs.group(3).equals("not found") ? needs.group(2) : needs.group(3);
                needed.computeIfAbsent(other, it -> new TreeSet<>()).add(needs.group(1));
            }
        }
        return new Jdeps(required, needed);
    }
}
