package org.noticekit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import org.noticekit.io.NoticeFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyNotice;

/** Begins notices: what is known of one, with comments that tell what to write next. */
final class Starter {

    /** Under which the comments of the template expect it. */
    private static final Identifier CONTROLLER = Identifier.of("council");

    private static final Identifier USUAL_KEY = Identifier.of("website");

    private Starter() {}

    /** The text of a notice that says what was answered, for a file of this name. */
    static String text(StarterAnswers answers, String fileName) {
        return NoticeFormatter.format(comments(answers.kind()), notice(answers, key(fileName)));
    }

    /** A notice whose comments tell what to write by the law for such bodies; it need not have what needs no comment. */
    private static ReadResult comments(ControllerKind kind) {
        return kind == ControllerKind.EU_INSTITUTION ? template("starter.eu.yaml") : StarterLanguage.EN.template();
    }

    /** One of the notices that this package holds. */
    static ReadResult template(String resource) {
        try (InputStream in = Starter.class.getResourceAsStream(resource)) {
            return NoticeReader.create().read(in, resource);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PrivacyNotice notice(StarterAnswers answers, Identifier key) {
        PrivacyNotice template = answers.language().template().orThrow();
        PrivacyNotice.Builder notice = PrivacyNotice.builder()
                .id(key)
                .title(template.title())
                .language(template.language())
                .status(NoticeStatus.DRAFT)
                .url(answers.url())
                .putControllers(CONTROLLER, controller(answers));
        if (answers.kind() == ControllerKind.EU_INSTITUTION) {
            notice.addLaws(Law.EU_INSTITUTIONS);
        }
        template.channels().forEach((word, channel) -> {
            if (answers.channels().contains(word.value())) {
                notice.putChannels(word, channel);
            }
        });
        return notice.build();
    }

    private static Controller controller(StarterAnswers answers) {
        return Controller.builder()
                .name(answers.name())
                .kind(answers.kind())
                .contact(ContactDetails.builder().email(answers.email()).build())
                .build();
    }

    /**
     * The file's name as a key, without what a key cannot have, and without the word for its language: one notice in two
     * languages has one key.
     */
    private static Identifier key(String fileName) {
        String words = Normalizer.normalize(fileName.replaceFirst("\\.[^.]*$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "") // ŵ is w
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(?<=.)\\.(" + String.join("|", StarterWords.LANGUAGES.keySet()) + ")$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        try {
            return Identifier.of(words);
        } catch (IllegalArgumentException none) {
            return USUAL_KEY;
        }
    }
}
