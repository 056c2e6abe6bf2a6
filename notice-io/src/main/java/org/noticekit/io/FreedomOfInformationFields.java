package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.FreedomOfInformation;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link FreedomOfInformation}. */
final class FreedomOfInformationFields extends ObjectKind<FreedomOfInformation> {

    static final FreedomOfInformationFields KIND = new FreedomOfInformationFields();

    private final Field<Optional<Prose>> statement =
            optional("statement", PROSE, "What the notice says of asking for information.");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law under which people can ask.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "Whom to ask for information.");
    private final Field<Optional<Link>> link = optional("link", LinkFields.KIND, "Where to ask for information.");

    private FreedomOfInformationFields() {
        super(
                "freedomOfInformation",
                "a statement about freedom of information",
                "How to ask for information under freedom of information and environmental information law.");
    }

    @Override
    FreedomOfInformation make(Values in) {
        return FreedomOfInformation.builder()
                .statement(in.get(statement))
                .addAllLaws(in.get(laws))
                .contact(in.get(contact))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(FreedomOfInformation it, Output out) {
        statement.write(it.statement(), out);
        laws.write(it.laws(), out);
        contact.write(it.contact(), out);
        link.write(it.link(), out);
    }
}
