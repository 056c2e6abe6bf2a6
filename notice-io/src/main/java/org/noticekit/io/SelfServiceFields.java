package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.SelfService;

/** The fields of {@link SelfService}. */
final class SelfServiceFields extends ObjectKind<SelfService> {

    static final SelfServiceFields KIND = new SelfServiceFields();

    private final Field<Prose> what = required("what", PROSE, "What people can do themselves.");
    private final Field<Optional<Link>> link = optional("link", LinkFields.KIND, "Where they can do it.");

    private SelfServiceFields() {
        super(
                "selfService",
                "a self-service",
                "Something people can do with their data themselves, such as edit it or download it.");
        shortForm(what);
    }

    @Override
    SelfService make(Values in) {
        return SelfService.builder().what(in.get(what)).link(in.get(link)).build();
    }

    @Override
    void writeFields(SelfService it, Output out) {
        what.write(it.what(), out);
        link.write(it.link(), out);
    }
}
