package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.RECIPIENT_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataMatching;
import org.noticekit.model.Identifier;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link DataMatching}. */
final class DataMatchingFields extends ObjectKind<DataMatching> {

    static final DataMatchingFields KIND = new DataMatchingFields();

    private final Field<Optional<Text>> scheme = optional(
            "scheme",
            TEXT,
            "The scheme, for example \"National Fraud Initiative\" or \"Council Tax single person discount review\".");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "What is matched and why.");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law under which data is matched.");
    private final Field<List<Identifier>> recipients =
            list("recipients", RECIPIENT_KEY, "With whom data is matched, by their keys under \"recipients\".");
    private final Field<Optional<Link>> link =
            optional("link", LinkFields.KIND, "Where to read more about the matching.");

    private DataMatchingFields() {
        super("dataMatching", "a data matching exercise", "Comparing sets of data to find fraud or error.");
    }

    @Override
    DataMatching make(Values in) {
        return DataMatching.builder()
                .scheme(in.get(scheme))
                .description(in.get(description))
                .addAllLaws(in.get(laws))
                .addAllRecipients(in.get(recipients))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(DataMatching it, Output out) {
        scheme.write(it.scheme(), out);
        description.write(it.description(), out);
        laws.write(it.laws(), out);
        recipients.write(it.recipients(), out);
        link.write(it.link(), out);
    }
}
