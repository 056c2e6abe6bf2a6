package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.Place;

/** What the schemas say of words is what the model's Javadoc says of the constants, and nothing else. */
class WordMeaningsTest {

    private static final Path MODEL = Path.of("..", "notice-model", "src", "main", "java");
    private static final Path PLACES = Path.of(
            "..",
            "notice-validate",
            "src",
            "main",
            "resources",
            "org",
            "noticekit",
            "validate",
            "law",
            "places.properties");
    private static final Path RESOURCE =
            Path.of("src", "main", "resources", "org", "noticekit", "io", "words.properties");

    @Test
    void theJarHoldsWhatTheJavadocSays() throws IOException {
        Golden.assertMatches(RESOURCE, text(meanings()));
    }

    @Test
    void eachMeaningIsASentenceWithoutMarkup() throws IOException {
        meanings()
                .values()
                .forEach(words -> words.forEach((word, meaning) ->
                        assertThat(meaning).as(word).matches("[A-Z].*[.]").doesNotContain("{@", "<", "&", "*", "\n")));
    }

    @Test
    void noTwoListsOfWordsHaveOneName() {
        Set<Class<?>> types = types();

        assertThat(types.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
        assertThat(types).hasSizeGreaterThan(40);
    }

    private static String text(Map<String, Map<String, String>> meanings) throws IOException {
        StringBuilder text = new StringBuilder("""
                # What the words of the format mean: made from the Javadoc of the model's enum constants, and places from the
                # table in notice-validate. Do not edit it: mvn -pl notice-io -am verify -Dgolden.update=true
                """);
        meanings.forEach((type, words) -> words.forEach((word, meaning) -> text.append(type)
                .append('.')
                .append(word)
                .append('=')
                .append(meaning)
                .append('\n')));
        Properties places = new Properties();
        try (Reader in = Files.newBufferedReader(PLACES)) {
            places.load(in);
        }
        Place.all().forEach(place -> text.append("Place.")
                .append(place)
                .append('=')
                .append(Words.capital(Objects.requireNonNull(places.getProperty(place.value()), place.value())))
                .append('\n'));
        return text.toString();
    }

    /** What is said of each word, by the simple name of the enum. */
    private static Map<String, Map<String, String>> meanings() throws IOException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (Class<?> type : types()) {
            Map<String, String> javadoc = javadoc(MODEL.resolve(type.getName().replace('.', '/') + ".java"));
            Map<String, String> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Enum<?> each = (Enum<?>) constant;
                words.put(EnumWords.kebab(each), Objects.requireNonNull(javadoc.get(each.name()), each::name));
            }
            all.put(type.getSimpleName(), words);
        }
        return all;
    }

    private static Set<Class<?>> types() {
        return Stream.of(PrivacyNoticeFields.KIND, LocationPolicyFields.KIND, ProjectFields.KIND)
                .flatMap(start -> Kinds.reachableFrom(start).stream())
                .filter(WordKind.class::isInstance)
                .map(kind -> ((WordKind<?>) kind).type())
                .collect(Collectors.toSet());
    }

    /** The comments on a source file's variables and constants, each on one line. */
    private static Map<String, String> javadoc(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> comments = new LinkedHashMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjects(source));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Map<String, String>>() {
                    @Override
                    public Void visitVariable(VariableTree variable, Map<String, String> found) {
                        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                        if (comment != null) {
                            found.put(
                                    variable.getName().toString(),
                                    comment.toString().replaceAll("\\s+", " ").strip());
                        }
                        return super.visitVariable(variable, found);
                    }
                }.scan(unit, comments);
            }
        }
        return comments;
    }
}
