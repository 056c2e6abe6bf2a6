package org.noticekit.verify;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds who may know whom, and what no library module may touch. */
class ArchitectureTest {

    private static final Pattern PACKAGE_NAME = Pattern.compile("\\.");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.noticekit");

    private static final String[] MODEL = {
        "org.noticekit.model..",
        "org.noticekit.policy..",
        "org.noticekit.project..",
        "org.noticekit.finding..",
        "org.noticekit.internal.."
    };
    private static final String IO = "org.noticekit.io..";
    private static final String VALIDATE = "org.noticekit.validate..";
    private static final String RENDER = "org.noticekit.render..";
    private static final String WEB = "org.noticekit.web..";
    private static final String HTTP_SERVER = "com.sun.net.httpserver..";
    private static final String[] PURE =
            Stream.concat(Stream.of(MODEL), Stream.of(VALIDATE, RENDER)).toArray(String[]::new);
    private static final String[] COMPILE_TIME_ONLY = {"org.jspecify.annotations..", "org.immutables.value.."};

    @Test
    void everyModuleIsLookedAt() {
        Set<String> seen = new TreeSet<>();
        MAIN.forEach(type -> seen.add(PACKAGE_NAME.split(type.getPackageName(), -1)[2]));

        assertThat(seen).contains("model", "finding", "io", "validate", "render", "check", "cli", "maven", "web");
    }

    @Test
    void theModelKnowsOnlyJavaBase() {
        classes()
                .that()
                .resideInAnyPackage(MODEL)
                .should()
                .onlyDependOnClassesThat(anyOf(MODEL, javaBase(), COMPILE_TIME_ONLY))
                .check(MAIN);
    }

    @Test
    void validateKnowsOnlyTheModelAndJavaBase() {
        classes()
                .that()
                .resideInAPackage(VALIDATE)
                .should()
                .onlyDependOnClassesThat(anyOf(MODEL, new String[] {VALIDATE}, javaBase(), COMPILE_TIME_ONLY))
                .check(MAIN);
    }

    @Test
    void renderKnowsOnlyTheModelCommonmarkAndJavaBase() {
        classes()
                .that()
                .resideInAPackage(RENDER)
                .should()
                .onlyDependOnClassesThat(
                        anyOf(MODEL, new String[] {RENDER, "org.commonmark.."}, javaBase(), COMPILE_TIME_ONLY))
                .check(MAIN);
    }

    @Test
    void ioKnowsOnlyTheModelAndJackson() {
        classes()
                .that()
                .resideInAPackage(IO)
                .should()
                .onlyDependOnClassesThat(anyOf(
                        MODEL,
                        new String[] {IO, "tools.jackson..", "org.snakeyaml.engine.."},
                        javaBase(),
                        COMPILE_TIME_ONLY))
                .check(MAIN);
    }

    @Test
    void webKnowsOnlyWhatItServesAndJavaBaseAndForTheJdksServerThatOne() {
        classes()
                .that()
                .resideInAPackage(WEB)
                .should()
                .onlyDependOnClassesThat(
                        anyOf(MODEL, new String[] {IO, RENDER, WEB, HTTP_SERVER}, javaBase(), COMPILE_TIME_ONLY))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.noticekit.web.NoticeHttpHandler")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HTTP_SERVER)
                .check(MAIN);
    }

    @Test
    void onlyReadingAndWritingFilesAndReportsKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(IO, "org.noticekit.check.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(MAIN);
    }

    /** What must hold, 1: no clock, default locale, time zone, network, file or environment. */
    @Test
    void modelValidateRenderAndWebDoNotTouchTheOutsideWorld() {
        classes()
                .that()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(PURE), Stream.of(WEB)).toArray(String[]::new))
                .should(OutsideWorld.beUntouched())
                .check(MAIN);
    }

    @Test
    void onlyTheCheckLooksForRulesOfOthers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.noticekit.check..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(MAIN);
    }

    @Test
    void nobodyPrintsButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.noticekit.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    /** What must hold, 5: no public signature shows a generated, Jackson or commonmark type. */
    @Test
    void noPublicSignatureShowsATypeThatIsNotOurs() {
        classes()
                .that()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(PURE), Stream.of(IO, WEB)).toArray(String[]::new))
                .and()
                .arePublic()
                .should(showOnlyOurTypes())
                .check(MAIN);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("org.noticekit.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void rulesAreFinalAndHidden() {
        classes()
                .that()
                .resideInAPackage("org.noticekit.validate.rules..")
                .and()
                .implement("org.noticekit.validate.rule.Rule")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    /** So that in no rule a space between two words is only that one character. */
    @Test
    void rulesHaveTheirPatternsFromOnePlace() {
        noClasses()
                .that()
                .resideInAPackage("org.noticekit.validate.rules..")
                .should()
                .callMethod(Pattern.class, "compile", String.class)
                .orShould()
                .callMethod(Pattern.class, "compile", String.class, int.class)
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(MAIN);
    }

    @Test
    void noSourceFileOfALibraryHasGrownPastFourHundredLines() throws IOException {
        assertThat(SourceTree.mainSources()).isNotEmpty();
        for (Path source : SourceTree.mainSources()) {
            assertThat(Files.readAllLines(source)).as("%s", source).hasSizeLessThanOrEqualTo(400);
        }
    }

    private static DescribedPredicate<JavaClass> anyOf(String[]... packages) {
        String[] all = Stream.of(packages).flatMap(Stream::of).toArray(String[]::new);
        return resideInAnyPackage(all)
                .or(DescribedPredicate.describe(
                        "a primitive or an array of these",
                        type -> type.getBaseComponentType().isPrimitive()
                                || resideInAnyPackage(all).test(type.getBaseComponentType())));
    }

    private static String[] javaBase() {
        return new String[] {
            "java.lang..",
            "java.util..",
            "java.io..",
            "java.time..",
            "java.net..",
            "java.text..",
            "java.math..",
            "java.nio..",
            "java.security.."
        };
    }

    private static ArchCondition<JavaClass> showOnlyOurTypes() {
        return new ArchCondition<>("show only types of ours and of the JDK") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream().filter(ArchitectureTest::isPromised).forEach(member -> shown(member)
                        .filter(ArchitectureTest::isNotOurs)
                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                type, member.getFullName() + " shows " + foreign.getName()))));
            }
        };
    }

    private static boolean isPromised(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            return Stream.of(
                            method.getReturnType(),
                            List.copyOf(method.getParameterTypes()),
                            List.copyOf(method.getExceptionTypes()))
                    .flatMap(ArchitectureTest::allInvolved);
        }
        return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> allInvolved(Object types) {
        if (types instanceof com.tngtech.archunit.core.domain.JavaType type) {
            return type.getAllInvolvedRawTypes().stream();
        }
        return ((List<?>) types).stream().flatMap(ArchitectureTest::allInvolved);
    }

    private static boolean isNotOurs(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        boolean jdk = base.isPrimitive()
                || base.getPackageName().startsWith("java.")
                || base.getPackageName().startsWith("com.sun.net.httpserver");
        boolean promised = base.getPackageName().startsWith("org.noticekit.")
                && base.getModifiers().contains(JavaModifier.PUBLIC)
                && !base.getSimpleName().startsWith("Immutable");
        return !jdk && !promised;
    }
}
