package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.web.NoticeEndpoint;

/** The model, the rules and, but for prose with markup, rendering need nothing of Java but {@code java.base}. */
class JdepsTest {

    private static final String BASE = "java.base";
    private static final String MODEL = "org.noticekit.model";
    private static final String COMMONMARK = "org.commonmark";
    /** Its annotations are for the compiler; no module has them when the program runs. */
    private static final String COMPILE_TIME_ONLY = "org.immutables.value";
    /** Of a module that only some who use ours have when the program runs. */
    private static final String JDK_SERVER = "com.sun.net.httpserver";

    @TempDir
    Path folder;

    @Test
    void theModelNeedsOnlyJavaBase() throws Exception {
        Jdeps model = Jdeps.of(MODEL, of(PrivacyNotice.class), List.of(of(PrivacyNotice.class)));

        assertThat(model.required()).containsExactly(BASE);
        assertThat(model.needed()).containsOnlyKeys(BASE, COMPILE_TIME_ONLY);
    }

    @Test
    void validateNeedsOnlyTheModelAndJavaBase() throws Exception {
        Jdeps validate =
                Jdeps.of("org.noticekit.validate", of(NoticeValidator.class), List.of(of(PrivacyNotice.class)));

        assertThat(validate.required()).containsExactly(BASE, MODEL);
        assertThat(validate.needed()).containsOnlyKeys(BASE, MODEL, COMPILE_TIME_ONLY);
    }

    @Test
    void renderNeedsOnlyTheModelAndJavaBaseAndForProseCommonmark() throws Exception {
        Jdeps render = Jdeps.of(
                "org.noticekit.render", of(NoticeRenderer.class), List.of(of(PrivacyNotice.class), of(Parser.class)));

        assertThat(render.required()).containsExactly(BASE, COMMONMARK, MODEL);
        assertThat(render.needed()).containsOnlyKeys(BASE, MODEL, COMMONMARK);
        assertThat(render.needed().get(COMMONMARK)).containsExactly("org.noticekit.render.prose");
        assertThat(Jdeps.of(COMMONMARK, of(Parser.class), List.of(of(Parser.class)))
                        .needed())
                .containsOnlyKeys(BASE);
    }

    @Test
    void webNeedsOnlyWhatItServesAndJavaBaseAndForOneClassTheJdksServer() throws Exception {
        List<Path> others = new ArrayList<>(
                List.of(of(PrivacyNotice.class), of(NoticeReader.class), of(NoticeRenderer.class), of(Parser.class)));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jackson") || entry.contains("snakeyaml"))
                .map(Path::of)
                .forEach(others::add);
        Jdeps web = Jdeps.of("org.noticekit.web", of(NoticeEndpoint.class), others);

        assertThat(web.required()).containsExactly(BASE, "org.noticekit.io", MODEL, "org.noticekit.render");
        assertThat(web.needed()).containsOnlyKeys(BASE, JDK_SERVER, "org.noticekit.io", MODEL, "org.noticekit.render");
    }

    @Test
    void anotherModuleIsNoticed() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/probe"));
        Files.writeString(
                sources.resolve("../module-info.java"), "module probe { requires java.logging; requires java.xml; }");
        Files.writeString(
                sources.resolve("Probe.java"),
                "package probe; class Probe { java.util.logging.Logger log; java.util.List<String> list; }");
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        complaints,
                        complaints,
                        "-d",
                        folder.resolve("classes").toString(),
                        sources.resolve("../module-info.java").toString(),
                        sources.resolve("Probe.java").toString());
        assertThat(compiled).as("%s", complaints).isZero();

        Jdeps probe = Jdeps.of("probe", folder.resolve("classes"), List.of(of(PrivacyNotice.class)));

        assertThat(probe.required()).containsExactly(BASE, "java.logging", "java.xml");
        assertThat(probe.needed().keySet()).containsExactly(BASE, "java.logging");
    }

    @Test
    void aNoticeWithoutMarkupIsWrittenInEveryFormWithoutCommonmark() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Readme.writeNotice(plain);
        Run with = everyForm(plain, List.of());
        Run without = everyForm(plain, List.of(of(Parser.class)));

        assertThat(with.exitCode()).as(with.err()).isZero();
        assertThat(without).isEqualTo(with);
        assertThat(everyForm(SourceTree.top().resolve("examples/notices"), List.of(of(Parser.class)))
                        .err())
                .as("what is said of a notice that has markup")
                .contains("NoClassDefFoundError: org/commonmark/");
    }

    private static Run everyForm(Path notices, List<Path> missing) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !missing.contains(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Run.JAVA_BIN.resolve("java").toString());
        command.addAll(List.of("-cp", classPath, EveryForm.class.getName(), notices.toString(), "1"));
        return Run.of(notices, Map.of(), command);
    }

    /** The jar that a class is in, or the folder, where no jar has been made yet. */
    private static Path of(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
