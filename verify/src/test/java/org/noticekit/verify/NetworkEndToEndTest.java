package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the command's jar, ours or others', can reach the network, but for what stands here with a reason. */
class NetworkEndToEndTest {

    private static final Pattern NETWORK_CLASS =
            Pattern.compile("(java\\.net\\.http|javax\\.net|java\\.rmi|javax\\.naming|com\\.sun\\.net)\\..*"
                    + "|java\\.net\\.(.*Socket.*|.*Connection|InetAddress|Inet[46]Address|NetworkInterface)"
                    + "|java\\.nio\\.channels\\.(.*Socket.*|.*Datagram.*|.*MulticastChannel)");
    private static final Pattern NETWORK_CALL =
            Pattern.compile("java\\.net\\.URL\\.(openStream|openConnection|getContent)");

    private static final Map<String, Set<String>> EXPLAINED = Map.of(
            // Options whose values are addresses and networks; the command has none.
            "picocli.AutoComplete", Set.of("java.net.InetAddress"),
            "picocli.CommandLine$BuiltIn$InetAddressConverter", Set.of("java.net.InetAddress"),
            "picocli.CommandLine$BuiltIn$NetworkInterfaceConverter", Set.of("java.net.NetworkInterface"),
            "picocli.CommandLine$Interpreter", Set.of("java.net.InetAddress", "java.net.NetworkInterface"),
            // Default values from a file of properties in a jar; the command has none.
            "picocli.CommandLine$PropertiesDefaultProvider", Set.of("java.net.URL.openStream"),
            // Parsing what a URL leads to; the reader gives text to parse.
            "tools.jackson.core.TokenStreamFactory", Set.of("java.net.URL.openStream"));

    @Test
    void nothingReachesTheNetwork() throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        try (JarFile jar = new JarFile(Run.JAR.toFile())) {
            for (JavaClass type : new ClassFileImporter().importJar(jar)) {
                Set<String> used = new TreeSet<>();
                Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .map(it -> it.getTargetClass().getName())
                                        .filter(NETWORK_CLASS.asMatchPredicate()),
                                type.getAccessesFromSelf().stream()
                                        .map(it -> it.getTargetOwner().getName() + "." + it.getName())
                                        .filter(NETWORK_CALL.asMatchPredicate()))
                        .forEach(used::add);
                if (!used.isEmpty()) {
                    found.put(type.getName(), used);
                }
            }
        }

        assertThat(found).isEqualTo(EXPLAINED);
    }
}
