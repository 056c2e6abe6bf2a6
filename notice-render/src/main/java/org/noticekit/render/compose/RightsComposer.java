package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SelfService;
import org.noticekit.render.document.Block;

/**
 * Says what rights people have and how to use them (UK GDPR Articles 12 and 13(2)(b)). The right to object stands under a
 * heading of its own, for the law wants it apart from all else (Article 21(4)).
 */
final class RightsComposer {
    static final String RIGHTS = "your_rights";
    static final String OBJECTION = "right_to_object";

    private final Composition notice;
    private final ContactWords contacts;

    RightsComposer(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
    }

    void compose(Sections sections) {
        Map<NoticePath, DataSubjectRight> objecting = objecting(notice.notice());
        Map<NoticePath, DataSubjectRight> others = others(notice.notice());
        Blocks blocks = notice.blocks();
        if (others.values().stream().anyMatch(RightsComposer::isThere)) {
            blocks.say("rights.lead");
        }
        blocks.add(facts(others));
        new LayerPointers(notice).point(blocks, NoticeTopic.RIGHTS, NoticeTopic.CONSENT_WITHDRAWAL);
        sections.add(RIGHTS, notice.words().say("rights.heading"), blocks)
                .add(
                        OBJECTION,
                        notice.words().say("objection.heading"),
                        notice.blocks().add(facts(objecting)))
                .add("how_to_use_rights", notice.words().say("exercise.heading"), exercise());
    }

    /** The rights that people must be told of apart from all else, each by where it is, in order. */
    static Map<NoticePath, DataSubjectRight> objecting(PrivacyNotice notice) {
        return rights(notice, RightsComposer::isToObject);
    }

    /** The other rights, each by where it is, in order. */
    static Map<NoticePath, DataSubjectRight> others(PrivacyNotice notice) {
        return rights(notice, right -> !isToObject(right));
    }

    private static Map<NoticePath, DataSubjectRight> rights(PrivacyNotice notice, Predicate<DataSubjectRight> wanted) {
        Map<NoticePath, DataSubjectRight> rights = new LinkedHashMap<>();
        for (int i = 0; i < notice.rights().size(); i++) {
            if (wanted.test(notice.rights().get(i))) {
                rights.put(NoticePath.of("rights").child(i), notice.rights().get(i));
            }
        }
        return rights;
    }

    /** Whether people must be told of it apart from all else (UK GDPR Article 21(4)). */
    private static boolean isToObject(DataSubjectRight right) {
        boolean objection = right.right() == RightKind.OBJECT || right.right() == RightKind.OBJECT_TO_DIRECT_MARKETING;
        return objection && isThere(right);
    }

    /** Whether people have it, if only sometimes. */
    static boolean isThere(DataSubjectRight right) {
        return !right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY));
    }

    private List<Block> facts(Map<NoticePath, DataSubjectRight> rights) {
        List<Block.Fact> facts = new ArrayList<>();
        rights.forEach((at, right) -> facts.add(new Block.Fact(
                notice.from(at.child("right"), notice.words().choice(right.right())), right(right, at))));
        return facts.isEmpty() ? List.of() : List.of(new Block.KeyFacts(facts));
    }

    private List<Block> right(DataSubjectRight right, NoticePath at) {
        Blocks blocks = notice.blocks();
        if (right.availability().isPresent() || right.explanation().isEmpty()) {
            blocks.sentence(
                    right.availability().isPresent() ? at.child("availability") : at,
                    notice.words().choice(right.availability().orElse(RightAvailability.APPLIES)));
        }
        return blocks.prose(at.child("explanation"), right.explanation())
                .labelled(at.child("limits"), "right.limits", right.limits())
                .about(at.child("exemptions"), "right.exemptions", right.exemptions(), notice::law)
                .labelled(at.child("how"), "right.how", right.how())
                .about(at.child("link"), "read-more", right.link(), notice::link)
                .build();
    }

    private Blocks exercise() {
        NoticePath at = NoticePath.of("exercisingRights");
        Optional<RightsExercise> exercise = notice.notice().exercisingRights();
        return notice.blocks()
                .prose(at.child("how"), exercise.flatMap(RightsExercise::how))
                .part(at, exercise, this::exerciseFacts);
    }

    private List<Block> exerciseFacts(RightsExercise exercise, NoticePath at) {
        return notice.facts()
                .part(at.child("contact"), "exercise.contact", exercise.contact(), contacts::say)
                .listed(at.child("links"), "exercise.links", exercise.links(), notice::link)
                .fact("exercise.response", response(exercise, at))
                .prose(at.child("fee"), "exercise.fee", exercise.fee())
                .prose(at.child("identity"), "exercise.identity", exercise.identity())
                .prose(at.child("limits"), "exercise.limits", exercise.limits())
                .prose(at.child("consequences"), "exercise.consequences", exercise.consequences())
                .parts(at.child("selfService"), "exercise.self-service", exercise.selfService(), this::selfService)
                .build();
    }

    private Blocks response(RightsExercise exercise, NoticePath at) {
        return notice.blocks()
                .about(
                        at.child("responseTime"),
                        "exercise.response-time",
                        exercise.responseTime(),
                        notice.words()::period)
                .prose(at.child("response"), exercise.response());
    }

    private List<Block> selfService(SelfService selfService, NoticePath at) {
        return notice.blocks()
                .prose(at.child("what"), selfService.what())
                .about(at.child("link"), "self-service.link", selfService.link(), notice::link)
                .build();
    }
}
