package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Service;
import org.noticekit.model.Text;

/** The fields of {@link Service}. */
final class ServiceFields extends ObjectKind<Service> {

    static final ServiceFields KIND = new ServiceFields();

    private final Field<Text> name = required("name", TEXT, "What the service is called.");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "What the service is.");
    private final Field<Optional<Link>> link = optional("link", LinkFields.KIND, "The service's page or notice.");

    private ServiceFields() {
        super("service", "a service", "A service that people reach through a channel.");
        shortForm(name);
    }

    @Override
    Service make(Values in) {
        return Service.builder()
                .name(in.get(name))
                .description(in.get(description))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(Service it, Output out) {
        name.write(it.name(), out);
        description.write(it.description(), out);
        link.write(it.link(), out);
    }
}
