package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.Registration;
import org.noticekit.model.RegistrationScheme;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link Registration}. */
final class RegistrationFields extends ObjectKind<Registration> {

    static final RegistrationFields KIND = new RegistrationFields();

    private final Field<Optional<RegistrationScheme>> scheme =
            optional("scheme", words("a register", RegistrationScheme.values()), "The register that the number is in.");
    private final Field<Text> number = required("number", TEXT, "The number or reference in the register.");
    private final Field<Optional<WebAddress>> url =
            optional("url", URL, "Where the entry or the register can be seen.");

    private RegistrationFields() {
        super("registration", "a registration", "An entry in a public register, or a reference to a record.");
    }

    @Override
    Registration make(Values in) {
        return Registration.builder()
                .scheme(in.get(scheme))
                .number(in.get(number))
                .url(in.get(url))
                .build();
    }

    @Override
    void writeFields(Registration it, Output out) {
        scheme.write(it.scheme(), out);
        number.write(it.number(), out);
        url.write(it.url(), out);
    }
}
