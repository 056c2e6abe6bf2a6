package org.noticekit.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

/** What a check goes by. Only the day has no default. */
@Value.Immutable
public interface CheckSettings {

    /** The day by whose law notices are judged; not before {@link org.noticekit.validate.NoticeValidator#FIRST_DAY}. */
    LocalDate asOf();

    /** The laws to judge under, whatever laws a notice names; empty for those that it names. */
    Set<Law> laws();

    /** From which severity on a finding makes the check fail: errors unless stated. */
    @Value.Default
    default Threshold failOn() {
        return Threshold.ERROR;
    }

    /** How grave every breach of a rule is, by the rule's id, whatever the rule itself says. */
    Map<String, Severity> severities();

    /** Files of waivers. */
    List<Path> waivers();

    /**
     * Whether the waivers are those of a project, for all its notices, of which a check may see only some. Not so unless
     * stated.
     */
    @Value.Default
    default boolean waiversAreOfProject() {
        return false;
    }

    /** Files of policies that notices are judged by as well. */
    List<Path> policies();

    /** The files of the notices for which layers stand, by the layers' keys. */
    Map<String, Path> layers();

    /** Jars with rules of one's own. */
    List<Path> ownRules();

    /** What does not count because it was there before: nothing unless stated. */
    @Value.Default
    default Baseline baseline() {
        return Baseline.NONE;
    }

    /** Whether the notices belong together: layers, versions in other languages, contradictions. */
    @Value.Default
    default boolean together() {
        return false;
    }

    /** Which notices belong together, if they do: those of the same set, by whatever settings. One set unless stated. */
    @Value.Default
    default String set() {
        return "";
    }

    /** The folder from which files are called, notices and those that are named here: the process's own unless stated. */
    @Value.Default
    default Path folder() {
        return Path.of("");
    }

    /**
     * The folder from which fingerprints call files, so that they are the same whatever files are called: {@link #folder()}
     * unless stated.
     */
    @Value.Default
    default Path projectFolder() {
        return folder();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CheckSettings}. */
    final class Builder extends ImmutableCheckSettings.Builder {
        Builder() {}
    }
}
