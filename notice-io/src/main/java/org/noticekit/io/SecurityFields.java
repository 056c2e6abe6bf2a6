package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.Security;
import org.noticekit.model.SecurityMeasure;
import org.noticekit.model.Text;

/** The fields of {@link Security}. */
final class SecurityFields extends ObjectKind<Security> {

    static final SecurityFields KIND = new SecurityFields();

    private final Field<List<SecurityMeasure>> measures =
            list("measures", SecurityMeasureFields.KIND, "What is done to keep the data safe.");
    private final Field<List<Text>> standards = list(
            "standards", TEXT, "Standards that are claimed, for example \"PCI DSS\" or \"Cyber Essentials Plus\".");
    private final Field<Optional<Prose>> disclaimer =
            optional("disclaimer", PROSE, "What the notice says it cannot promise.");

    private SecurityFields() {
        super("security", "a statement about security", "How data is kept safe (UK GDPR Article 32).");
    }

    @Override
    Security make(Values in) {
        return Security.builder()
                .addAllMeasures(in.get(measures))
                .addAllStandards(in.get(standards))
                .disclaimer(in.get(disclaimer))
                .build();
    }

    @Override
    void writeFields(Security it, Output out) {
        measures.write(it.measures(), out);
        standards.write(it.standards(), out);
        disclaimer.write(it.disclaimer(), out);
    }
}
