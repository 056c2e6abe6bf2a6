package org.noticekit.io;

import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.project.FilePattern;
import org.noticekit.project.JudgingSettings;
import org.noticekit.project.RelativePath;

/** The fields of {@link JudgingSettings}, which stand among those of what has such settings.
 *
 * @param <T> what has them
 */
abstract class JudgingFields<T> extends ObjectKind<T> {

    static final ScalarKind<RelativePath> PATH = new ScalarKind<>(
            "filePath",
            "a path",
            "Write it from the folder of this file, with \"/\" between folders, like notices/waivers.yaml.",
            RelativePath::of,
            ScalarKind.Numbers.NONE);

    static final ScalarKind<FilePattern> PATTERN = new ScalarKind<>(
            "filePattern",
            "a pattern of files",
            "Write it from the folder of this file, with \"/\" between folders, like notices/**/*.yaml.",
            FilePattern::of,
            ScalarKind.Numbers.NONE);

    private final Field<Set<Law>> laws =
            set("laws", NoticeWords.LAW, "The laws to judge under, whatever laws a notice names.");
    private final Field<Optional<Threshold>> failOn = optional(
            "failOn",
            words("a threshold", Threshold.values()),
            "From which severity on a finding makes a check fail; if left out, error.");
    private final Field<Map<Identifier, Severity>> severities = map(
            "severities",
            words("a severity", Severity.values()),
            "How grave every breach of a rule is, by the rule's id.");
    private final Field<List<RelativePath>> waivers = list("waivers", PATH, "Files of waivers.");
    private final Field<List<RelativePath>> policies = list("policies", PATH, "Files of policies to judge by as well.");
    private final Field<Map<Identifier, RelativePath>> layers =
            map("layers", PATH, "The files of the notices for which layers stand, by the layers' keys in the notices.");

    JudgingFields(String name, String noun, String description) {
        super(name, noun, description);
    }

    final JudgingSettings settings(Values in) {
        return JudgingSettings.builder()
                .addAllLaws(in.get(laws))
                .failOn(in.get(failOn))
                .putAllSeverities(in.get(severities))
                .addAllWaivers(in.get(waivers))
                .addAllPolicies(in.get(policies))
                .putAllLayers(in.get(layers))
                .build();
    }

    final void writeSettings(JudgingSettings it, Output out) {
        laws.write(it.laws(), out);
        failOn.write(it.failOn(), out);
        severities.write(it.severities(), out);
        waivers.write(it.waivers(), out);
        policies.write(it.policies(), out);
        layers.write(it.layers(), out);
    }
}
