package org.noticekit.cli;

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
import java.util.stream.Stream;
import org.noticekit.io.ReadingRule;
import org.noticekit.validate.WaiverRule;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** Rules that people wrote themselves: services in the jars they give, and on the class path. */
final class OwnRules {

    private OwnRules() {}

    /** The rules, each with an id that no other rule has. */
    static List<Rule> load(List<Path> jars) {
        List<Rule> found = new ArrayList<>();
        Set<String> ids = idsOfOurs();
        // Left open: a rule may load what it needs when it is first run.
        ClassLoader loader = new URLClassLoader(
                jars.stream().map(OwnRules::address).toArray(URL[]::new), OwnRules.class.getClassLoader());
        try {
            for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
                String id = rule.info().id();
                if (!ids.add(id)) {
                    throw new UnusableFileException(
                            "The rule of " + rule.getClass().getName() + " has the id \"" + id
                                    + "\", which another rule has. Give it an id of its own.");
                }
                found.add(rule);
            }
        } catch (ServiceConfigurationError | LinkageError unusable) {
            throw new UnusableFileException("Your own rules cannot be loaded: " + unusable.getMessage());
        }
        return found;
    }

    private static Set<String> idsOfOurs() {
        Set<String> ids = new HashSet<>();
        RuleCatalogue.all().forEach(rule -> ids.add(rule.info().id()));
        Stream.of(ReadingRule.values()).map(ReadingRule::id).forEach(ids::add);
        Stream.of(WaiverRule.values()).map(WaiverRule::id).forEach(ids::add);
        return ids;
    }

    private static URL address(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new UnusableFileException(jar + ", given for your own rules, cannot be read.");
        }
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException problem) {
            throw new UnusableFileException(jar, problem);
        }
    }
}
