package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.WebAddress;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** Says how to reach somebody. */
final class ContactWords {
    private final Composition notice;

    ContactWords(Composition notice) {
        this.notice = notice;
    }

    List<Block> say(Optional<ContactDetails> contact, NoticePath at) {
        return contact.map(it -> say(it, at)).orElse(List.of());
    }

    List<Block> say(ContactDetails contact, NoticePath at) {
        List<List<Inline>> lines = new ArrayList<>();
        contact.addressee().ifPresent(it -> lines.add(notice.from(at.child("addressee"), notice.text(it))));
        lines.addAll(lines(at.child("address"), contact.address(), notice::text));
        contact.email().ifPresent(it -> lines.add(notice.from(at.child("email"), email(it))));
        lines.addAll(lines(at.child("phones"), contact.phones(), this::phone));
        contact.form().ifPresent(it -> lines.add(notice.from(at.child("form"), form(it))));
        contact.website().ifPresent(it -> lines.add(notice.from(at.child("website"), website(it))));
        Blocks blocks = notice.blocks();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Address(lines));
        }
        return blocks.prose(at.child("note"), contact.note()).build();
    }

    private <T> List<List<Inline>> lines(NoticePath at, List<T> values, Function<T, List<Inline>> said) {
        List<List<Inline>> lines = new ArrayList<>();
        for (T value : values) {
            lines.add(notice.from(at.child(lines.size()), said.apply(value)));
        }
        return lines;
    }

    private List<Inline> email(EmailAddress email) {
        return reach("contact.email", email.value(), LinkTarget.ofMailbox(email));
    }

    private List<Inline> phone(PhoneNumber phone) {
        return reach("contact.phone", phone.value(), LinkTarget.of(dialled(phone.value())));
    }

    private List<Inline> form(WebAddress form) {
        return notice.linked(notice.words().say("contact.form"), Optional.of(form));
    }

    private List<Inline> website(WebAddress website) {
        return notice.words()
                .say(
                        "contact.website",
                        Gap.of("it", notice.linked(Inline.text(website.value()), Optional.of(website))));
    }

    private List<Inline> reach(String key, String said, Optional<LinkTarget> address) {
        List<Inline> content = Inline.text(said);
        return notice.words()
                .say(
                        key,
                        Gap.of(
                                "it",
                                address.<List<Inline>>map(target -> List.of(new Inline.Link(content, target)))
                                        .orElse(content)));
    }

    /** What a phone dials; nothing where "(0)" leaves that to the caller. */
    private static String dialled(String number) {
        if (number.contains("(0)")) {
            return "";
        }
        StringBuilder dialled = new StringBuilder("tel:");
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '+' || (c >= '0' && c <= '9')) {
                dialled.append(c);
            } else if (c == 'x') {
                dialled.append(";ext=");
            }
        }
        return dialled.toString();
    }
}
