package org.noticekit.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceMap;
import org.noticekit.internal.Suggestions;
import org.noticekit.io.ReadingRule;
import org.noticekit.project.FilePattern;
import org.noticekit.project.FolderSettings;
import org.noticekit.project.JudgingSettings;
import org.noticekit.project.Project;
import org.noticekit.project.RelativePath;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** What is wrong with a project file that could be read: it names what is not there. All of it is told, in its place. */
final class ProjectProblems {

    private final Path file;
    private final Project project;
    private final SourceMap source;

    ProjectProblems(Path file, Project project, SourceMap source) {
        this.file = file;
        this.project = project;
        this.source = source;
    }

    void refuseMissingFiles() {
        List<Finding> found = new ArrayList<>();
        forEachSettings((at, settings) -> {
            forEach(settings.waivers(), at.child("waivers"), found);
            forEach(settings.policies(), at.child("policies"), found);
            settings.layers()
                    .forEach((key, path) ->
                            missing(path, at.child("layers").child(key.value())).ifPresent(found::add));
        });
        refuse(found);
    }

    /** What is judged is what notices say: by a rule of the catalogue, or one of people's own. */
    void refuseUnknownRules(List<Path> ownRules) {
        Set<String> known = Stream.concat(RuleCatalogue.all().stream(), own(ownRules))
                .map(rule -> rule.info().id())
                .collect(Collectors.toSet());
        Suggestions suggestions = new Suggestions(known);
        List<Finding> found = new ArrayList<>();
        forEachSettings((at, settings) -> settings.severities().keySet().forEach(key -> {
            if (!known.contains(key.value())) {
                found.add(problem(
                        ReadingRule.BAD_VALUE,
                        at.child("severities").child(key.value()),
                        "There is no rule \"" + key + "\" about what notices say."
                                + Suggestions.question(suggestions.nearest(key.value())),
                        "Write the id as it stands in square brackets after a finding."));
            }
        }));
        refuse(found);
    }

    /** Rules of people's own, which are only loaded where a severity is said. */
    private Stream<Rule> own(List<Path> jars) {
        boolean asked = !project.settings().severities().isEmpty()
                || project.folders().stream()
                        .anyMatch(each -> !each.settings().severities().isEmpty());
        return asked ? OwnRules.load(jars).stream() : Stream.empty();
    }

    /** Names for which there is no notice, or one that cannot be called. */
    void refuseNotices(NamedNotices named, Collection<Path> others) {
        if (!named.nameless().isEmpty()) {
            throw UnusableFileException.unreadableName(named.nameless().get(0));
        }
        List<Boolean> empty = named.empty(others);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < empty.size(); i++) {
            if (empty.get(i)) {
                found.add(problem(
                        ReadingRule.UNREADABLE,
                        NoticePath.of("notices").child(i),
                        named.describeNone(i),
                        "Write where they are, seen from the folder of this file."));
            }
        }
        refuse(found);
    }

    /** Settings of which somebody thinks that they hold for some notices, and which hold for none; {@code notices} by their places. */
    void refuseFoldersOfNothing(List<String> notices) {
        Suggestions suggestions = new Suggestions(notices);
        List<Finding> found = new ArrayList<>();
        for (int folder = 0; folder < project.folders().size(); folder++) {
            List<FilePattern> files = project.folders().get(folder).files();
            for (int i = 0; i < files.size(); i++) {
                FilePattern pattern = files.get(i);
                if (notices.stream().noneMatch(pattern::matches) && !isThere(pattern)) {
                    found.add(problem(
                            ReadingRule.BAD_VALUE,
                            NoticePath.of("folders")
                                    .child(folder)
                                    .child("files")
                                    .child(i),
                            "No notice is \"" + pattern + "\" or below it, so that this would hold for none."
                                    + Suggestions.question(suggestions.nearest(pattern.value())),
                            "Write it as it is seen from the folder of this file. A pattern is for files: \"*/archive/**\""
                                    + " is for all that is in such folders."));
                }
            }
        }
        refuse(found);
    }

    /** A folder that has no notice yet, or any more, is no mistake. */
    private boolean isThere(FilePattern pattern) {
        try {
            return pattern.isLiteral() && Files.isDirectory(file.resolveSibling(pattern.value()));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private void forEach(List<RelativePath> paths, NoticePath at, Collection<Finding> found) {
        for (int i = 0; i < paths.size(); i++) {
            missing(paths.get(i), at.child(i)).ifPresent(found::add);
        }
    }

    private Optional<Finding> missing(RelativePath path, NoticePath at) {
        return isFile(path)
                ? Optional.empty()
                : Optional.of(problem(
                        ReadingRule.UNREADABLE,
                        at,
                        "\"" + path + "\" is no file that can be read.",
                        "Check its name, and that you may read it; it is looked for from the folder of this file."));
    }

    private boolean isFile(RelativePath path) {
        try {
            Path named = file.resolveSibling(path.value());
            return Files.isRegularFile(named) && Files.isReadable(named);
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private interface Look {
        void at(NoticePath path, JudgingSettings settings);
    }

    private void forEachSettings(Look look) {
        look.at(NoticePath.root(), project.settings());
        int index = 0;
        for (FolderSettings folder : project.folders()) {
            look.at(NoticePath.of("folders").child(index++), folder.settings());
        }
    }

    private Finding problem(ReadingRule rule, NoticePath at, String message, String fix) {
        return Finding.builder()
                .rule(rule.id())
                .severity(Severity.ERROR)
                .message(message)
                .path(at)
                .location(source.locate(at))
                .fix(fix)
                .build();
    }

    private void refuse(List<Finding> found) {
        if (!found.isEmpty()) {
            throw new UnusableFileException(file + " cannot be used as it is:", Findings.of(found));
        }
    }
}
