package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.model.Text;

/** The fields of {@link SupervisoryAuthority}. */
final class SupervisoryAuthorityFields extends ObjectKind<SupervisoryAuthority> {

    static final SupervisoryAuthorityFields KIND = new SupervisoryAuthorityFields();

    private final Field<Optional<Text>> name = optional("name", TEXT, "The authority's name.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "How to reach the authority.");

    private SupervisoryAuthorityFields() {
        super(
                "supervisoryAuthority",
                "a supervisory authority",
                "The public body that supervises data protection: in the UK the Information Commission, for EU institutions the European Data Protection Supervisor.");
        shortForm(name);
    }

    @Override
    SupervisoryAuthority make(Values in) {
        return SupervisoryAuthority.builder()
                .name(in.get(name))
                .contact(in.get(contact))
                .build();
    }

    @Override
    void writeFields(SupervisoryAuthority it, Output out) {
        name.write(it.name(), out);
        contact.write(it.contact(), out);
    }
}
