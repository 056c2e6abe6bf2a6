package org.noticekit.validate.cases;

import java.time.LocalDate;
import java.util.List;
import org.noticekit.model.PrivacyNotice;
import tools.jackson.databind.JsonNode;

/**
 * A notice, a day, and all that the whole catalogue has to say of it.
 *
 * @param rule the rule whose case it is
 * @param name what it shows
 * @param tree the base notice with the case's change, as a file has it
 * @param notice the same as the model has it
 * @param asOf the day on which it is judged
 * @param findings what must be found, and nothing else; empty for a notice that is accepted
 */
record RuleCase(
        String rule, String name, JsonNode tree, PrivacyNotice notice, LocalDate asOf, List<Expected> findings) {

    /** One finding as a case writes it. */
    record Expected(String rule, String severity, String path, String message) {}

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
