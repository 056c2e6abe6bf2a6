package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.PROCESSOR_KEY;
import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.Prose;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.model.StorageTechnologyKind;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;

/** The fields of {@link StorageTechnology}. */
final class StorageTechnologyFields extends ObjectKind<StorageTechnology> {

    static final StorageTechnologyFields KIND = new StorageTechnologyFields();

    private final Field<Text> name = required("name", TEXT, "The name of the cookie or the like.");
    private final Field<Optional<StorageTechnologyKind>> kind = optional(
            "kind",
            words("a kind of storage technology", StorageTechnologyKind.values()),
            "What it is; if left out, a cookie.");
    private final Field<Optional<Prose>> purpose = optional("purpose", PROSE, "What it is for.");
    private final Field<Optional<Identifier>> processor =
            optional("processor", PROCESSOR_KEY, "The supplier that sets it, by its key under \"processors\".");
    private final Field<Optional<Text>> provider =
            optional("provider", TEXT, "Who sets it, where that is no supplier under \"processors\".");
    private final Field<Optional<TimePeriod>> duration =
            optional("duration", PERIOD, "How long it stays on the device.");
    private final Field<Optional<Boolean>> sessionOnly =
            optional("sessionOnly", YES_OR_NO, "Whether it goes when the browser is closed.");
    private final Field<Optional<StorageException>> exception = optional(
            "exception",
            words("an exception in PECR Schedule A1", StorageException.values()),
            "The exception from consent relied on (PECR Schedule A1); if left out, none.");
    private final Field<Optional<Boolean>> consent =
            optional("consent", YES_OR_NO, "Whether people are asked before it is set.");
    private final Field<Optional<Prose>> optOut = optional("optOut", PROSE, "How people object to it.");

    private StorageTechnologyFields() {
        super(
                "storageTechnology",
                "a storage technology",
                "Something stored on or read from a person's device (PECR regulation 6).");
    }

    @Override
    StorageTechnology make(Values in) {
        return StorageTechnology.builder()
                .name(in.get(name))
                .kind(in.get(kind))
                .purpose(in.get(purpose))
                .processor(in.get(processor))
                .provider(in.get(provider))
                .duration(in.get(duration))
                .sessionOnly(in.get(sessionOnly))
                .exception(in.get(exception))
                .consent(in.get(consent))
                .optOut(in.get(optOut))
                .build();
    }

    @Override
    void writeFields(StorageTechnology it, Output out) {
        name.write(it.name(), out);
        kind.write(it.kind(), out);
        purpose.write(it.purpose(), out);
        processor.write(it.processor(), out);
        provider.write(it.provider(), out);
        duration.write(it.duration(), out);
        sessionOnly.write(it.sessionOnly(), out);
        exception.write(it.exception(), out);
        consent.write(it.consent(), out);
        optOut.write(it.optOut(), out);
    }
}
