package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link LegitimateInterests}. */
final class LegitimateInterestsFields extends CommonBasisFields<LegitimateInterests> {

    static final LegitimateInterestsFields KIND = new LegitimateInterestsFields();

    private final Field<List<Prose>> interests =
            list("interests", PROSE, "The interests relied on (Article 13(1)(d)).");
    private final Field<Optional<Text>> holder = optional("holder", TEXT, "Whose interests they are.");
    private final Field<Optional<Prose>> balancing = optional(
            "balancing", PROSE, "How the interests were weighed against the person's, or how to ask about that.");
    private final Field<Optional<Prose>> outsidePublicTasks = optional(
            "outsidePublicTasks",
            PROSE,
            "Why a public authority may rely on these interests: the use is not part of its tasks.");

    private LegitimateInterestsFields() {
        super(
                "legitimateInterests",
                "a legitimate interests basis",
                "The legitimate interests of the controller or a third party (UK GDPR Article 6(1)(f)).");
    }

    @Override
    LegitimateInterests make(Values in) {
        return LegitimateInterests.builder()
                .addAllInterests(in.get(interests))
                .holder(in.get(holder))
                .balancing(in.get(balancing))
                .outsidePublicTasks(in.get(outsidePublicTasks))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(LegitimateInterests it, Output out) {
        interests.write(it.interests(), out);
        holder.write(it.holder(), out);
        balancing.write(it.balancing(), out);
        outsidePublicTasks.write(it.outsidePublicTasks(), out);
    }
}
