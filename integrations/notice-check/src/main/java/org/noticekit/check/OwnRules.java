package org.noticekit.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;

/** Rules that people wrote themselves: services in the jars they give, and on the class path. */
final class OwnRules {

    private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

    private OwnRules() {}

    /** The rules, each with an id that no other rule has; what is given must have some. */
    static List<Rule> load(List<Path> jars) {
        List<Rule> found = new ArrayList<>();
        Set<String> ids =
                KnownRules.ofOurs().all().stream().map(KnownRule::id).collect(Collectors.toCollection(HashSet::new));
        // Left open: a rule may load what it needs when it is first run.
        URLClassLoader loader = new URLClassLoader(
                jars.stream().map(OwnRules::address).toArray(URL[]::new), OwnRules.class.getClassLoader());
        try {
            for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
                String id = rule.info().id();
                if (!ids.add(id)) {
                    throw new UnusableFileException(
                            "The rule of " + rule.getClass().getName() + " has the id \"" + id
                                    + "\", which another rule has. Give it an id of its own.");
                }
                found.add(new OwnRule(rule));
            }
            if (!jars.isEmpty() && !loader.findResources(SERVICE).hasMoreElements()) {
                throw new UnusableFileException(jars.get(0) + ", given for your own rules, names no rules. A jar names"
                        + " them in its file " + SERVICE + ".");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ServiceConfigurationError | LinkageError unusable) {
            throw new UnusableFileException("Your own rules cannot be loaded: " + unusable.getMessage());
        }
        return found;
    }

    private static URL address(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new UnusableFileException(jar + ", given for your own rules, cannot be read.");
        }
        if (Files.isRegularFile(jar) && !isArchive(jar)) {
            throw new UnusableFileException(jar + ", given for your own rules, is not a jar.");
        }
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException problem) {
            throw new UnusableFileException(jar, problem);
        }
    }

    private static boolean isArchive(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() >= 0;
        } catch (IOException noArchive) {
            return false;
        }
    }

    /** A rule of somebody's own, of which it is told that it failed: that is no fault of ours. */
    private record OwnRule(Rule rule) implements Rule {

        @Override
        public RuleInfo info() {
            return rule.info();
        }

        @Override
        public void check(NoticeContext notice, Report report) {
            try {
                rule.check(notice, report);
            } catch (RuntimeException | LinkageError | StackOverflowError failure) {
                StackTraceElement[] trace = failure.getStackTrace();
                throw new UnusableFileException("Your own rule \"" + info().id() + "\" failed on the notice \""
                        + notice.notice().id() + "\": " + failure + (trace.length == 0 ? "" : ", at " + trace[0]));
            }
        }
    }
}
