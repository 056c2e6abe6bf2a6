package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.PROCESSOR_KEY;
import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.Identifier;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;

/** The fields of {@link AnalyticsTool}. */
final class AnalyticsToolFields extends ObjectKind<AnalyticsTool> {

    static final AnalyticsToolFields KIND = new AnalyticsToolFields();

    private final Field<Text> name = required("name", TEXT, "The tool's name.");
    private final Field<Optional<Identifier>> processor =
            optional("processor", PROCESSOR_KEY, "The supplier that runs the tool, by its key under \"processors\".");
    private final Field<Optional<Text>> provider =
            optional("provider", TEXT, "Who runs the tool, where that is no supplier under \"processors\".");
    private final Field<Optional<Prose>> purpose = optional("purpose", PROSE, "What the tool measures, and why.");
    private final Field<Optional<Prose>> anonymisation =
            optional("anonymisation", PROSE, "What keeps the tool from telling who somebody is.");
    private final Field<Optional<Prose>> optOut = optional("optOut", PROSE, "How people opt out of being measured.");
    private final Field<Optional<TimePeriod>> retention =
            optional("retention", PERIOD, "How long the tool's data is kept at most.");
    private final Field<Optional<Link>> privacyNotice =
            optional("privacyNotice", LinkFields.KIND, "The tool's own privacy notice or page.");

    private AnalyticsToolFields() {
        super("analyticsTool", "an analytics tool", "A tool that measures how a site or service is used.");
    }

    @Override
    AnalyticsTool make(Values in) {
        return AnalyticsTool.builder()
                .name(in.get(name))
                .processor(in.get(processor))
                .provider(in.get(provider))
                .purpose(in.get(purpose))
                .anonymisation(in.get(anonymisation))
                .optOut(in.get(optOut))
                .retention(in.get(retention))
                .privacyNotice(in.get(privacyNotice))
                .build();
    }

    @Override
    void writeFields(AnalyticsTool it, Output out) {
        name.write(it.name(), out);
        processor.write(it.processor(), out);
        provider.write(it.provider(), out);
        purpose.write(it.purpose(), out);
        anonymisation.write(it.anonymisation(), out);
        optOut.write(it.optOut(), out);
        retention.write(it.retention(), out);
        privacyNotice.write(it.privacyNotice(), out);
    }
}
