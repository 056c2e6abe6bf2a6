package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;
import org.noticekit.model.Provision;
import org.noticekit.model.ProvisionRequirement;

/** The fields of {@link Provision}. */
final class ProvisionFields extends ObjectKind<Provision> {

    static final ProvisionFields KIND = new ProvisionFields();

    private final Field<Optional<ProvisionRequirement>> requirement = optional(
            "requirement",
            words("a requirement to provide data", ProvisionRequirement.values()),
            "Whether people must provide the data.");
    private final Field<Optional<Prose>> consequence =
            optional("consequence", PROSE, "What happens if people do not provide the data.");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law that requires people to provide the data.");

    private ProvisionFields() {
        super(
                "provision",
                "a statement about providing data",
                "Whether people must provide data, and what happens if they do not (UK GDPR Article 13(2)(e)).");
    }

    @Override
    Provision make(Values in) {
        return Provision.builder()
                .requirement(in.get(requirement))
                .consequence(in.get(consequence))
                .addAllLaws(in.get(laws))
                .build();
    }

    @Override
    void writeFields(Provision it, Output out) {
        requirement.write(it.requirement(), out);
        consequence.write(it.consequence(), out);
        laws.write(it.laws(), out);
    }
}
