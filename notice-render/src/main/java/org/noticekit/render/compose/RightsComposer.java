package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.NoticeTopic;
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
        List<DataSubjectRight> objecting = new ArrayList<>();
        List<DataSubjectRight> others = new ArrayList<>();
        for (DataSubjectRight right : notice.notice().rights()) {
            (isToObject(right) ? objecting : others).add(right);
        }
        Blocks blocks = notice.blocks();
        if (!others.isEmpty()) {
            blocks.say("rights.lead").add(facts(others));
        }
        new LayerPointers(notice).point(blocks, NoticeTopic.RIGHTS, NoticeTopic.CONSENT_WITHDRAWAL);
        sections.add(RIGHTS, notice.words().say("rights.heading"), blocks)
                .add(
                        OBJECTION,
                        notice.words().say("objection.heading"),
                        notice.blocks().add(facts(objecting)))
                .add("how_to_use_rights", notice.words().say("exercise.heading"), exercise());
    }

    /** Whether people must be told of it apart from all else (UK GDPR Article 21(4)). */
    static boolean isToObject(DataSubjectRight right) {
        boolean objection = right.right() == RightKind.OBJECT || right.right() == RightKind.OBJECT_TO_DIRECT_MARKETING;
        return objection && !right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY));
    }

    private List<Block> facts(List<DataSubjectRight> rights) {
        return rights.isEmpty()
                ? List.of()
                : List.of(new Block.KeyFacts(rights.stream()
                        .map(right -> new Block.Fact(notice.words().choice(right.right()), right(right)))
                        .toList()));
    }

    private List<Block> right(DataSubjectRight right) {
        Blocks blocks = notice.blocks();
        if (right.availability().isPresent() || right.explanation().isEmpty()) {
            blocks.sentence(notice.words().choice(right.availability().orElse(RightAvailability.APPLIES)));
        }
        return blocks.prose(right.explanation())
                .labelled("right.limits", right.limits())
                .about("right.exemptions", right.exemptions(), notice::law)
                .labelled("right.how", right.how())
                .about("read-more", right.link(), notice::link)
                .build();
    }

    private Blocks exercise() {
        Optional<RightsExercise> exercise = notice.notice().exercisingRights();
        return notice.blocks()
                .prose(exercise.flatMap(RightsExercise::how))
                .add(exercise.map(this::exerciseFacts).orElse(List.of()));
    }

    private List<Block> exerciseFacts(RightsExercise exercise) {
        return notice.facts()
                .fact("exercise.contact", contacts.say(exercise.contact()))
                .listed("exercise.links", exercise.links(), notice::link)
                .fact("exercise.response", response(exercise))
                .prose("exercise.fee", exercise.fee())
                .prose("exercise.identity", exercise.identity())
                .prose("exercise.limits", exercise.limits())
                .prose("exercise.consequences", exercise.consequences())
                .fact("exercise.self-service", notice.blocks().listed(exercise.selfService(), this::selfService))
                .build();
    }

    private List<Block> response(RightsExercise exercise) {
        return notice.blocks()
                .about("exercise.response-time", exercise.responseTime(), notice.words()::period)
                .prose(exercise.response())
                .build();
    }

    private List<Block> selfService(SelfService selfService) {
        return notice.blocks()
                .prose(selfService.what())
                .about("self-service.link", selfService.link(), notice::link)
                .build();
    }
}
