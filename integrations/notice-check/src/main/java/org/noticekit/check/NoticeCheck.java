package org.noticekit.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.PolicyReadResult;
import org.noticekit.io.PolicyReader;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.validate.NoticeSet;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rule.Rule;

/**
 * Reads notice files and judges them by some settings. Not thread-safe.
 *
 * <pre>{@code
 * CheckSettings settings = CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();
 * CheckResult result = NoticeCheck.of(settings).check(List.of(NoticeSource.of(Path.of("website.yaml"))));
 * }</pre>
 */
public final class NoticeCheck {

    private final Function<NoticeSource, CheckSettings> settings;
    private final Map<CheckSettings, NoticeValidator> validators = new HashMap<>();
    private final Map<Path, WaiverFile> waivers = new LinkedHashMap<>();
    private final Map<List<Path>, List<Rule>> ownRules = new LinkedHashMap<>();
    private final Predicate<List<NoticeSource>> hasMore;

    private NoticeCheck(Function<NoticeSource, CheckSettings> settings, Predicate<List<NoticeSource>> hasMore) {
        this.settings = settings;
        this.hasMore = hasMore;
    }

    /** A check of every file by the same settings. */
    public static NoticeCheck of(CheckSettings settings) {
        return of(any -> settings);
    }

    /** A check of each file by settings of its own. */
    public static NoticeCheck of(Function<NoticeSource, CheckSettings> settings) {
        return new NoticeCheck(settings, any -> false);
    }

    /**
     * The same check, which may be given only some of a project's notices: none of the project's waivers is called unused
     * that another of its notices may need.
     *
     * @param others files that are no notices, wherever they are
     */
    public NoticeCheck ofSome(ProjectFile project, Collection<Path> others) {
        return new NoticeCheck(settings, files -> project.hasMoreThan(files, others));
    }

    /**
     * What is found in the files; each is judged once, however often and by whatever name it is given.
     *
     * @throws UnusableFileException if a file that the settings name cannot be used
     */
    public CheckResult check(List<NoticeSource> files) {
        return check(files, CheckProgress.IGNORED);
    }

    /**
     * The same, and tells how far it is.
     *
     * @throws UnusableFileException as {@link #check(List)} does
     */
    public CheckResult check(List<NoticeSource> files, CheckProgress progress) {
        List<NoticeSource> once = NoticeSource.once(files);
        List<CheckedFile> read = new ArrayList<>();
        for (NoticeSource file : once) {
            read.add(CheckedFile.read(file, settings.apply(file)));
            progress.done(CheckProgress.Step.READ, read.size(), once.size());
        }
        List<CheckedFile> checked = judged(read, progress);
        for (WaiverFile file : waivers.values()) {
            checked = file.gather(checked, () -> hasMore.test(once));
        }
        return new CheckResult(
                checked,
                KnownRules.with(ownRules.values().stream().flatMap(List::stream).toList()));
    }

    /** Each of the notices that belong together is held against all of them. */
    private List<CheckedFile> judged(List<CheckedFile> read, CheckProgress progress) {
        Map<String, NoticeSet.Builder> sets = new HashMap<>();
        read.stream().filter(file -> file.settings().together()).forEach(file -> file.notice()
                .ifPresent(notice -> sets.computeIfAbsent(file.settings().set(), any -> NoticeSet.builder())
                        .add(file.name(), notice)));
        Map<CheckSettings, Map<String, Findings>> found = new HashMap<>();
        List<CheckedFile> judged = new ArrayList<>();
        for (CheckedFile file : read) {
            NoticeValidator validator = validators.computeIfAbsent(file.settings(), this::validator);
            judged.add(file.judged(notice -> file.settings().together()
                    ? found.computeIfAbsent(
                                    file.settings(),
                                    by -> validator.validate(sets.getOrDefault(by.set(), NoticeSet.builder())
                                            .build()))
                            .getOrDefault(file.name(), Findings.none())
                    : validator.validate(notice)));
            progress.done(CheckProgress.Step.JUDGED, judged.size(), read.size());
        }
        return judged;
    }

    private NoticeValidator validator(CheckSettings by) {
        NoticeValidator.Builder builder = NoticeValidator.builder()
                .asOf(by.asOf())
                .laws(by.laws().toArray(Law[]::new))
                .waivers(by.waivers().stream()
                        .flatMap(file -> waivers
                                .computeIfAbsent(by.folder().resolve(file), any -> WaiverFile.read(file, by.folder()))
                                .waivers()
                                .stream())
                        .toList());
        by.severities().forEach(builder::severity);
        ownRules.computeIfAbsent(
                        by.ownRules().stream().map(by.folder()::resolve).toList(), OwnRules::load)
                .forEach(builder::rule);
        by.policies().forEach(file -> builder.policy(policy(by.folder().resolve(file))));
        try {
            NoticeValidator made = builder.build();
            for (Map.Entry<String, Path> layer : by.layers().entrySet()) {
                made = made.withLayer(
                        layer.getKey(), layer(layer.getKey(), by.folder().resolve(layer.getValue())));
            }
            return made;
        } catch (IllegalStateException | IllegalArgumentException refused) {
            throw new UnusableFileException(String.valueOf(refused.getMessage())); // no such rule, or no such key
        }
    }

    private static PrivacyNotice layer(String key, Path file) {
        return NoticeReader.create()
                .read(file)
                .notice()
                .orElseThrow(() -> new UnusableFileException(file + ", given for the layer \"" + key
                        + "\", is not a notice. Validate it by itself to see why."));
    }

    private static LocationPolicy policy(Path file) {
        PolicyReadResult read = PolicyReader.create().read(file);
        return read.policy().orElseThrow(() -> new UnusableFileException(file + " is not a policy:", read.findings()));
    }
}
