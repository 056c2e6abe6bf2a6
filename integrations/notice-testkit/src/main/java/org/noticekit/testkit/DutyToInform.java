package org.noticekit.testkit;

import java.util.Map;
import java.util.regex.Pattern;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Severity;

/** The provisions that say what people must be told, by the instrument they stand in. */
final class DutyToInform {

    private static final Pattern THIRTEEN_AND_FOURTEEN = Pattern.compile("Article 1[34](?![0-9]).*");

    private static final Map<String, Pattern> PROVISIONS = Map.of(
            "UK GDPR",
            THIRTEEN_AND_FOURTEEN,
            "EU GDPR",
            THIRTEEN_AND_FOURTEEN,
            "Regulation (EU) 2018/1725",
            Pattern.compile("Article 1[56](?![0-9]).*"),
            "Data Protection Act 2018",
            Pattern.compile("section 44(?![0-9]).*"));

    private DutyToInform() {}

    /** Whether it is an error, waived by nobody, that rests on one of them. */
    static boolean isBrokenBy(Finding finding) {
        return finding.severity() == Severity.ERROR
                && finding.waiver().isEmpty()
                && finding.citations().stream().anyMatch(DutyToInform::isOne);
    }

    private static boolean isOne(Citation citation) {
        Pattern provisions = PROVISIONS.get(citation.instrument());
        return provisions != null
                && citation.pinpoint()
                        .filter(at -> provisions.matcher(at).matches())
                        .isPresent();
    }
}
