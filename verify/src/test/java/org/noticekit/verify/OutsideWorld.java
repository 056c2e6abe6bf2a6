package org.noticekit.verify;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What answers otherwise on another machine or another day: the clock, chance, the default locale, time zone and
 * charset, files, the network and the environment.
 */
final class OutsideWorld {

    private static final String CLOCK = "java.time..now";
    private static final String SYSTEM = "java.lang.System";

    private static final Set<String> PACKAGES = Set.of("java.net.http", "java.nio.channels", "java.nio.file");

    private static final Set<String> CLASSES = Set.of(
            "java.io.Console",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.net.DatagramSocket",
            "java.net.InetAddress",
            "java.net.NetworkInterface",
            "java.net.ServerSocket",
            "java.net.Socket",
            "java.net.URL",
            "java.security.SecureRandom",
            "java.text.BreakIterator",
            "java.text.ChoiceFormat",
            "java.text.Collator",
            "java.text.DateFormat",
            "java.text.DateFormatSymbols",
            "java.text.DecimalFormat",
            "java.text.DecimalFormatSymbols",
            "java.text.MessageFormat",
            "java.text.NumberFormat",
            "java.text.SimpleDateFormat",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> MEMBERS = Set.of(
            "java.io.BufferedWriter.newLine",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.String.formatted",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    /** Members that ask the machine unless a locale or a charset is handed to them. */
    private static final Set<String> MEMBERS_TO_BE_TOLD = Set.of(
            "java.io.ByteArrayOutputStream.toString",
            "java.io.InputStreamReader.<init>",
            "java.io.OutputStreamWriter.<init>",
            "java.lang.String.format",
            "java.lang.String.getBytes",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.time.format.DateTimeFormatterBuilder.toFormatter",
            "java.util.Currency.getSymbol",
            "java.util.Locale.getDisplayCountry",
            "java.util.Locale.getDisplayLanguage",
            "java.util.Locale.getDisplayName");

    private static final Set<String> TELLING = Set.of("java.nio.charset.Charset", "java.util.Locale");

    /** Overloads; most other constructors of a text need no charset. */
    private static final Set<String> SIGNATURES =
            Set.of("java.lang.String.<init>([B)", "java.lang.String.<init>([B, int, int)");

    /** Of the system a library needs only this. */
    private static final String HARMLESS = SYSTEM + ".arraycopy";

    private OutsideWorld() {}

    /** Everything that is forbidden, by the names that {@link #touchedBy} gives it. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(Set.of(CLOCK, SYSTEM));
        Stream.of(PACKAGES, CLASSES, MEMBERS, MEMBERS_TO_BE_TOLD, SIGNATURES).forEach(all::addAll);
        return all;
    }

    /** What a class touches of it. */
    static Set<String> touchedBy(JavaClass type) {
        Set<String> touched = new TreeSet<>();
        touches(type).map(Touch::what).forEach(touched::add);
        return touched;
    }

    /** The condition that a class touches nothing of it. */
    static ArchCondition<JavaClass> beUntouched() {
        return new ArchCondition<>("not touch the outside world") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                touches(type)
                        .forEach(touch ->
                                events.add(SimpleConditionEvent.violated(type, touch.what + ": " + touch.description)));
            }
        };
    }

    private static Stream<Touch> touches(JavaClass type) {
        Stream<Touch> classes = type.getDirectDependenciesFromSelf().stream()
                .flatMap(dependency -> forbidden(dependency.getTargetClass().getBaseComponentType())
                        .map(what -> new Touch(what, dependency.getDescription()))
                        .stream());
        Stream<Touch> members = type.getAccessesFromSelf().stream()
                .flatMap(access -> forbidden(access).map(what -> new Touch(what, access.getDescription())).stream());
        return Stream.concat(classes, members);
    }

    private static Optional<String> forbidden(JavaClass type) {
        return CLASSES.contains(type.getName())
                ? Optional.of(type.getName())
                : PACKAGES.stream()
                        .filter(name -> (type.getPackageName() + ".").startsWith(name + "."))
                        .findFirst();
    }

    private static Optional<String> forbidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = owner + "." + access.getName();
        String signature = access.getTarget().getFullName();
        if (owner.equals(SYSTEM) && !member.equals(HARMLESS)) {
            return Optional.of(SYSTEM);
        }
        if (owner.startsWith("java.time.") && access.getName().equals("now")) {
            return Optional.of(CLOCK);
        }
        if (MEMBERS.contains(member) || (MEMBERS_TO_BE_TOLD.contains(member) && !isTold(access))) {
            return Optional.of(member);
        }
        return Optional.of(signature).filter(SIGNATURES::contains);
    }

    private static boolean isTold(JavaAccess<?> access) {
        return access.getTarget() instanceof HasParameterTypes call
                && call.getRawParameterTypes().stream().map(JavaClass::getName).anyMatch(TELLING::contains);
    }

    private record Touch(String what, String description) {}
}
