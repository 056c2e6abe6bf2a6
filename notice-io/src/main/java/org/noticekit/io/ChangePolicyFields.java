package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.ChangePolicy;
import org.noticekit.model.Prose;
import org.noticekit.model.TimePeriod;

/** The fields of {@link ChangePolicy}. */
final class ChangePolicyFields extends ObjectKind<ChangePolicy> {

    static final ChangePolicyFields KIND = new ChangePolicyFields();

    private final Field<Optional<Prose>> how = optional("how", PROSE, "When and why the notice may change.");
    private final Field<Optional<Prose>> told = optional("told", PROSE, "How people are told of important changes.");
    private final Field<Optional<Prose>> effect = optional("effect", PROSE, "From when a change applies.");
    private final Field<Optional<TimePeriod>> reviewEvery =
            optional("reviewEvery", PERIOD, "How often the notice is reviewed.");

    private ChangePolicyFields() {
        super("changePolicy", "a statement about changes", "How a notice is changed and how people are told.");
    }

    @Override
    ChangePolicy make(Values in) {
        return ChangePolicy.builder()
                .how(in.get(how))
                .told(in.get(told))
                .effect(in.get(effect))
                .reviewEvery(in.get(reviewEvery))
                .build();
    }

    @Override
    void writeFields(ChangePolicy it, Output out) {
        how.write(it.how(), out);
        told.write(it.told(), out);
        effect.write(it.effect(), out);
        reviewEvery.write(it.reviewEvery(), out);
    }
}
