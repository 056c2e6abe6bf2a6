package org.noticekit.project;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;

/** By what notices are judged, as far as it is said. Whatever is empty is not said. Immutable. */
@Value.Immutable
public interface JudgingSettings extends Serializable, WithJudgingSettings {

    /** The laws to judge under, whatever laws a notice names. */
    Set<Law> laws();

    /** From which severity on a finding makes a check fail. */
    Optional<Threshold> failOn();

    /** How grave every breach of a rule is, by the rule's id. */
    Map<Identifier, Severity> severities();

    /** Files of waivers. */
    List<RelativePath> waivers();

    /** Files of policies. */
    List<RelativePath> policies();

    /** The files of the notices for which layers stand, by the layers' keys. */
    Map<Identifier, RelativePath> layers();

    /**
     * These settings with others laid over them: of laws and threshold the others' stand, if they say any; severities and
     * layers stand beside these, or in place of those of the same key; files of waivers and policies come on top.
     */
    default JudgingSettings with(JudgingSettings over) {
        Map<Identifier, Severity> allSeverities = new LinkedHashMap<>(severities());
        allSeverities.putAll(over.severities());
        Map<Identifier, RelativePath> allLayers = new LinkedHashMap<>(layers());
        allLayers.putAll(over.layers());
        return builder()
                .addAllLaws(over.laws().isEmpty() ? laws() : over.laws())
                .failOn(over.failOn().or(this::failOn))
                .putAllSeverities(allSeverities)
                .addAllWaivers(waivers())
                .addAllWaivers(over.waivers())
                .addAllPolicies(policies())
                .addAllPolicies(over.policies())
                .putAllLayers(allLayers)
                .build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link JudgingSettings}. */
    final class Builder extends ImmutableJudgingSettings.Builder {
        Builder() {}
    }
}
