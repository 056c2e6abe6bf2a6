package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Java that a page of the documentation shows. */
final class Snippet {

    private Snippet() {}

    /** Compiles a class of this name into a folder, with what the tests have on their class path; it must compile. */
    static void compile(Path folder, String name, Collection<String> imports, String code) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(
                source, imports.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining()) + code);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        complaints,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    }
}
