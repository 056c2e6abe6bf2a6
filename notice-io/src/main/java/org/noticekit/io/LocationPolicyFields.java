package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import org.noticekit.model.Text;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;

/** The fields of {@link LocationPolicy}. */
final class LocationPolicyFields extends ObjectKind<LocationPolicy> {

    static final LocationPolicyFields KIND = new LocationPolicyFields();

    private final Field<Text> title = required("policy", TEXT, "What the policy is called.");
    private final Field<List<LocationRule>> rules =
            required("rules", ListKind.of(LocationRuleFields.KIND), "Its rules; each holds whatever the others say.");

    private LocationPolicyFields() {
        super(
                "locationPolicy",
                "a policy",
                "What a controller has itself decided of where its data may be, beside what the law says.");
    }

    @Override
    LocationPolicy make(Values in) {
        return LocationPolicy.builder()
                .title(in.get(title))
                .addAllRules(in.get(rules))
                .build();
    }

    @Override
    void writeFields(LocationPolicy it, Output out) {
        it.title().ifPresent(text -> title.write(text, out));
        rules.write(it.rules(), out);
    }
}
