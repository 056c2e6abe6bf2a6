package org.noticekit.validate.rule;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Controller;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Prose;
import org.noticekit.model.Recipient;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** Finds all that a notice says in words, wherever it is written. */
final class Texts {

    private final List<TextView> found = new ArrayList<>();

    private Texts() {}

    /** Every text, sentence and address of the notice, in no order that means anything. */
    static List<TextView> of(PrivacyNotice notice) {
        Texts texts = new Texts();
        texts.parts(notice, new Subject(NoticePath.root(), "the notice"));
        return List.copyOf(texts.found);
    }

    private void parts(Object whole, Subject subject) {
        for (Method accessor : Accessors.of(whole).wordy()) {
            Object value = Accessors.read(accessor, whole);
            if (!saysNothing(value)) {
                look(value, subject.field(accessor.getName()));
            }
        }
    }

    /** Most parts of a notice are not there: they need no subject of their own. */
    private static boolean saysNothing(Object value) {
        return (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof Stated<?> stated && stated.items().isEmpty())
                || (value instanceof Collection<?> several && several.isEmpty())
                || (value instanceof Map<?, ?> keyed && keyed.isEmpty());
    }

    private void look(Object value, Subject subject) {
        if (value instanceof Optional<?> optional) {
            look(optional.orElseThrow(), subject);
        } else if (value instanceof Text text) {
            add(subject, TextView.Kind.LINE, text.value());
        } else if (value instanceof Prose prose) {
            add(subject, TextView.Kind.PROSE, prose.value());
        } else if (value instanceof WebAddress address) {
            add(subject, TextView.Kind.ADDRESS, address.value());
        } else if (value instanceof EmailAddress address) {
            add(subject, TextView.Kind.ADDRESS, address.value());
        } else if (value instanceof Stated<?> stated) {
            items(stated.items(), subject);
        } else if (value instanceof Collection<?> several) {
            items(several, subject);
        } else if (value instanceof Map<?, ?> keyed) {
            keyed.forEach((key, each) -> keyed((Identifier) key, each, subject));
        } else {
            parts(value, subject);
        }
    }

    private void items(Collection<?> items, Subject subject) {
        int index = 0;
        for (Object item : items) {
            look(item, new Subject(subject.path().child(index++), subject.name()));
        }
    }

    /** What has a key has a name of its own, or else belongs to what it is part of. */
    private void keyed(Identifier key, Object value, Subject group) {
        String name = group.name();
        if (value instanceof CollectionChannel channel) {
            name = Names.channel(channel);
        } else if (value instanceof ProcessingActivity activity) {
            String own = Names.activity(key, activity);
            name = group.path().segments().size() > 1 ? own + " of " + name : own;
        } else if (value instanceof Controller controller) {
            name = Names.controller(key, controller);
        } else if (value instanceof DataProtectionOfficer officer) {
            name = Names.officer(key, officer);
        } else if (value instanceof Processor processor) {
            name = Names.processor(key, processor);
        } else if (value instanceof Recipient recipient) {
            name = Names.recipient(key, recipient);
        } else if (value instanceof NoticeLayer layer) {
            name = Names.layer(layer);
        }
        look(value, new Subject(group.path().child(key.value()), name));
    }

    private void add(Subject subject, TextView.Kind kind, String value) {
        found.add(new TextView(subject, kind, value));
    }
}
