package org.noticekit.render.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.noticekit.render.document.Inline;

/** What those are called of whom the notice tells, and which of their fields says so. */
final class Names {

    /**
     * What somebody is called.
     *
     * @param words the words for it
     * @param at the field that says so; where none does, what the notice tells of them, or the notice if it tells nothing
     */
    record Name(List<Inline> words, NoticePath at) {}

    /** A field that can say what somebody is called. */
    private record Field(String name, Optional<List<Inline>> said) {
        static Field of(String name, Optional<Text> text) {
            return new Field(name, text.map(it -> Inline.text(it.value())));
        }
    }

    private final PrivacyNotice notice;
    private final Words words;

    Names(PrivacyNotice notice, Words words) {
        this.notice = notice;
        this.words = words;
    }

    Name controller(Identifier key) {
        return find(notice.controllers(), key)
                .flatMap(it -> first(
                        NoticePath.of("controllers", key.value()),
                        Field.of("name", it.name()),
                        Field.of("legalName", it.legalName()),
                        Field.of("office", it.office())))
                .orElseGet(() -> byKey("controllers", notice.controllers(), key));
    }

    Name supplier(Identifier key) {
        return find(notice.processors(), key)
                .flatMap(it -> first(
                        NoticePath.of("processors", key.value()),
                        Field.of("name", it.name()),
                        new Field(
                                "provides",
                                it.provides().map(what -> words.say("supplier.unnamed", Gap.of("it", what))))))
                .orElseGet(() -> byKey("processors", notice.processors(), key));
    }

    Name recipient(Identifier key) {
        return find(notice.recipients(), key)
                .flatMap(it -> first(
                        NoticePath.of("recipients", key.value()),
                        Field.of("name", it.name()),
                        Field.of("category", it.category())))
                .orElseGet(() -> byKey("recipients", notice.recipients(), key));
    }

    Name officer(Identifier key) {
        return find(notice.dataProtectionOfficers(), key)
                .flatMap(it -> stated(it, NoticePath.of("dataProtectionOfficers", key.value())))
                .orElseGet(() -> byKey("dataProtectionOfficers", notice.dataProtectionOfficers(), key));
    }

    /** What an officer at {@code at} is called, if the notice says so. */
    static Optional<Name> stated(DataProtectionOfficer officer, NoticePath at) {
        return first(at, Field.of("name", officer.name()), Field.of("post", officer.post()));
    }

    /** A key in words, for things that have no other title: "Live chat" for {@code live-chat}. */
    static List<Inline> title(Identifier key) {
        String spaced = key.value().replace('-', ' ');
        return Inline.text(spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
    }

    private static Optional<Name> first(NoticePath at, Field... fields) {
        for (Field field : fields) {
            if (field.said().isPresent()) {
                return Optional.of(new Name(field.said().get(), at.child(field.name())));
            }
        }
        return Optional.empty();
    }

    private static Name byKey(String field, Map<Identifier, ?> known, Identifier key) {
        return new Name(title(key), known.containsKey(key) ? NoticePath.of(field, key.value()) : NoticePath.root());
    }

    private static <T> Optional<T> find(Map<Identifier, T> known, Identifier key) {
        return Optional.ofNullable(known.get(key));
    }
}
