package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Stated;
import org.noticekit.model.StorageTechnology;

/** The fields of {@link CookieInformation}. */
final class CookieInformationFields extends ObjectKind<CookieInformation> {

    static final CookieInformationFields KIND = new CookieInformationFields();

    private final Field<Optional<Prose>> summary =
            optional("summary", PROSE, "What the notice says of cookies in short.");
    private final Field<Optional<Link>> policy = optional("policy", LinkFields.KIND, "The page about cookies.");
    private final Field<Stated<StorageTechnology>> technologies = stated(
            "technologies",
            StorageTechnologyFields.KIND,
            "What is stored on or read from people's devices; an empty list says that nothing is.");
    private final Field<List<AnalyticsTool>> analytics =
            list("analytics", AnalyticsToolFields.KIND, "The tools that measure how the site is used.");
    private final Field<Optional<Prose>> choices =
            optional("choices", PROSE, "How people choose and change their mind.");

    private CookieInformationFields() {
        super(
                "cookieInformation",
                "a statement about cookies",
                "What a notice says of cookies and similar technologies (PECR regulation 6 and Schedule A1).");
    }

    @Override
    CookieInformation make(Values in) {
        return CookieInformation.builder()
                .summary(in.get(summary))
                .policy(in.get(policy))
                .technologies(in.get(technologies))
                .addAllAnalytics(in.get(analytics))
                .choices(in.get(choices))
                .build();
    }

    @Override
    void writeFields(CookieInformation it, Output out) {
        summary.write(it.summary(), out);
        policy.write(it.policy(), out);
        technologies.write(it.technologies(), out);
        analytics.write(it.analytics(), out);
        choices.write(it.choices(), out);
    }
}
