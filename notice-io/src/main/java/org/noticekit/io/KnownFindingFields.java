package org.noticekit.io;

import java.util.Optional;
import org.noticekit.finding.KnownFinding;
import org.noticekit.finding.NoticePath;

/** The fields of {@link KnownFinding}. */
final class KnownFindingFields extends ObjectKind<KnownFinding> {

    private static final ScalarKind<String> FINGERPRINT = new ScalarKind<>(
                    "fingerprint",
                    "a fingerprint",
                    "The command writes it: 32 digits, of which some are small letters from a to f.",
                    KnownFindingFields::fingerprint,
                    ScalarKind.Numbers.WHOLE)
            .facet("pattern", "^[0-9a-f]{32}$");

    private static final ScalarKind<String> FILE =
            new ScalarKind<>("fileName", "a path", "The command writes it.", text -> text, ScalarKind.Numbers.ANY);

    static final KnownFindingFields KIND = new KnownFindingFields();

    private final Field<String> file = required("file", FILE, "The file it is in, seen from the project's folder.");
    private final Field<String> rule = required("rule", WaiverFields.RULE, "The id of the rule that found it.");
    private final Field<Optional<NoticePath>> path =
            optional("path", WaiverFields.PATH, "What it is about; if left out, the notice as a whole.");
    private final Field<String> fingerprint =
            required("fingerprint", FINGERPRINT, "The name by which it is known again.");

    private KnownFindingFields() {
        super("knownFinding", "a known finding", "A finding that was there when the baseline was made.");
    }

    @Override
    KnownFinding make(Values in) {
        return KnownFinding.builder()
                .file(in.get(file))
                .rule(in.get(rule))
                .path(in.get(path).orElse(NoticePath.root()))
                .fingerprint(in.get(fingerprint))
                .build();
    }

    @Override
    void writeFields(KnownFinding it, Output out) {
        file.write(it.file(), out);
        rule.write(it.rule(), out);
        path.write(Optional.of(it.path()).filter(some -> !some.equals(NoticePath.root())), out);
        fingerprint.write(it.fingerprint(), out);
    }

    private static String fingerprint(String text) {
        if (!text.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException(Words.quote(text) + " is not a fingerprint.");
        }
        return text;
    }
}
