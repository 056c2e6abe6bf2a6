package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeWords.NOTICE_TOPIC;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.Exemption;
import org.noticekit.model.LegalReference;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Prose;

/** The fields of {@link Exemption}. */
final class ExemptionFields extends ObjectKind<Exemption> {

    static final ExemptionFields KIND = new ExemptionFields();

    private final Field<Set<NoticeTopic>> topics = set("topics", NOTICE_TOPIC, "The topics of which nothing is said.");
    private final Field<LegalReference> provision = required(
            "provision",
            LegalReferenceFields.KIND,
            "Where the law allows it, for example \"Data Protection Act 2018, Schedule 2, paragraph 2\" or \"UK GDPR Article 14(5)(a)\".");
    private final Field<Optional<Prose>> reason = optional("reason", PROSE, "Why the exemption applies.");

    private ExemptionFields() {
        super("exemption", "an exemption", "Something the law allows the notice to leave unsaid.");
    }

    @Override
    Exemption make(Values in) {
        return Exemption.builder()
                .addAllTopics(in.get(topics))
                .provision(in.get(provision))
                .reason(in.get(reason))
                .build();
    }

    @Override
    void writeFields(Exemption it, Output out) {
        topics.write(it.topics(), out);
        provision.write(it.provision(), out);
        reason.write(it.reason(), out);
    }
}
