package org.noticekit.io;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.Suggestions;
import org.noticekit.model.Identifier;

/** The key of something that the notice has elsewhere. */
final class ReferenceKind extends ScalarKind<Identifier> {

    private final String target;

    /** A reference to one of the keys under {@code target}, a field of the notice. */
    ReferenceKind(String noun, String target) {
        super(target + "Key", noun, "Write one of the keys under \"" + target + "\".", Identifier::of, Numbers.WHOLE);
        this.target = target;
        facet("pattern", NoticeScalars.IDENTIFIER_PATTERN);
        facet("maxLength", NoticeScalars.IDENTIFIER_LENGTH);
        facet("minimum", 0);
    }

    /** The field of the notice under which the key must be. */
    String target() {
        return target;
    }

    @Override
    @Nullable
    Identifier read(Node node, Reading reading) {
        Set<String> declared = reading.declared(target);
        if (node.is(Node.Type.TEXT) && declared.contains(node.text()) && !isIdentifier(node.text())) {
            return null; // the key it refers to is what is wrong, and is reported there
        }
        Identifier id = super.read(node, reading);
        if (id == null || declared.contains(id.value()) || !reading.judgesReferencesTo(target)) {
            return id;
        }
        reading.problems()
                .atValue(
                        node,
                        ReadingRule.UNKNOWN_REFERENCE,
                        "There is no " + Words.quote(id.value()) + " under \"" + target + "\"."
                                + Suggestions.question(reading.meantUnder(target, id.value())),
                        reading.howToRefer(target));
        return null;
    }

    private static boolean isIdentifier(String text) {
        try {
            Identifier.of(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
