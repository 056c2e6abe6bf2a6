package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.SafeguardInstrument;

/** The fields of {@link AppropriateSafeguard}. */
final class AppropriateSafeguardFields extends CommonSafeguardFields<AppropriateSafeguard> {

    static final AppropriateSafeguardFields KIND = new AppropriateSafeguardFields();

    private final Field<Set<SafeguardInstrument>> instruments = set(
            "instruments", words("a safeguard instrument", SafeguardInstrument.values()), "The instruments relied on.");
    private final Field<Optional<Prose>> copy =
            optional("copy", PROSE, "How people get a copy of the safeguards (Article 13(1)(f)).");
    private final Field<Optional<Link>> link =
            optional("link", LinkFields.KIND, "Where a copy of the safeguards can be read.");
    private final Field<Optional<Prose>> test = optional(
            "test", PROSE, "That the data protection test (Article 46(1A)) or transfer impact assessment was made.");

    private AppropriateSafeguardFields() {
        super(
                "appropriateSafeguard",
                "an appropriate safeguard",
                "Appropriate safeguards (Article 46), such as a contract in a form that the regulator issued.");
    }

    @Override
    AppropriateSafeguard make(Values in) {
        return AppropriateSafeguard.builder()
                .addAllInstruments(in.get(instruments))
                .copy(in.get(copy))
                .link(in.get(link))
                .test(in.get(test))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(AppropriateSafeguard it, Output out) {
        instruments.write(it.instruments(), out);
        copy.write(it.copy(), out);
        link.write(it.link(), out);
        test.write(it.test(), out);
    }
}
