package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.Optional;
import org.noticekit.model.Consent;
import org.noticekit.model.Prose;

/** The fields of {@link Consent}. */
final class ConsentFields extends CommonBasisFields<Consent> {

    static final ConsentFields KIND = new ConsentFields();

    private final Field<Optional<Boolean>> explicit =
            optional("explicit", YES_OR_NO, "Whether the consent is explicit (Article 9(2)(a)).");
    private final Field<Optional<Prose>> given = optional("given", PROSE, "How people give their consent.");
    private final Field<Optional<Prose>> withdrawal = optional(
            "withdrawal", PROSE, "That people can withdraw their consent at any time, and how (Article 7(3)).");
    private final Field<Optional<Prose>> withdrawalEffect =
            optional("withdrawalEffect", PROSE, "What withdrawing does, and that earlier use stays lawful.");

    private ConsentFields() {
        super("consent", "a consent basis", "The person consented (UK GDPR Articles 4(11), 6(1)(a) and 7).");
    }

    @Override
    Consent make(Values in) {
        return Consent.builder()
                .explicit(in.get(explicit))
                .given(in.get(given))
                .withdrawal(in.get(withdrawal))
                .withdrawalEffect(in.get(withdrawalEffect))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(Consent it, Output out) {
        explicit.write(it.explicit(), out);
        given.write(it.given(), out);
        withdrawal.write(it.withdrawal(), out);
        withdrawalEffect.write(it.withdrawalEffect(), out);
    }
}
