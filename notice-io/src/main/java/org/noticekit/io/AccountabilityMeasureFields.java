package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.AccountabilityKind;
import org.noticekit.model.AccountabilityMeasure;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link AccountabilityMeasure}. */
final class AccountabilityMeasureFields extends ObjectKind<AccountabilityMeasure> {

    static final AccountabilityMeasureFields KIND = new AccountabilityMeasureFields();

    private final Field<Optional<AccountabilityKind>> kind = optional(
            "kind", words("a kind of accountability measure", AccountabilityKind.values()), "The kind of measure.");
    private final Field<Prose> statement =
            required("statement", PROSE, "What the controller does to show that it complies.");
    private final Field<Optional<Link>> link =
            optional("link", LinkFields.KIND, "Where to read more about the measure.");

    private AccountabilityMeasureFields() {
        super(
                "accountabilityMeasure",
                "an accountability measure",
                "Something the controller does to show that it complies (UK GDPR Articles 5(2) and 24).");
        shortForm(statement);
    }

    @Override
    AccountabilityMeasure make(Values in) {
        return AccountabilityMeasure.builder()
                .kind(in.get(kind))
                .statement(in.get(statement))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(AccountabilityMeasure it, Output out) {
        kind.write(it.kind(), out);
        statement.write(it.statement(), out);
        link.write(it.link(), out);
    }
}
