package org.noticekit.validate.rule;

import java.util.Optional;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Controller;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.Text;

/** What the parts of a notice are called within a sentence: by their own name, or else by their key. */
final class Names {

    private Names() {}

    static String channel(CollectionChannel channel) {
        return channel.title()
                .map(title -> "the channel " + quoted(title.value()))
                .orElseGet(() -> "the " + channel.accept(ChannelWords.INSTANCE) + " channel");
    }

    static String activity(Identifier key, ProcessingActivity activity) {
        return "the activity " + quoted(activity.title().map(Text::value).orElseGet(() -> words(key)));
    }

    static String controller(Identifier key, Controller controller) {
        return first(controller.name(), controller.legalName(), controller.office())
                .orElseGet(() -> "the controller " + quoted(words(key)));
    }

    static String officer(Identifier key, DataProtectionOfficer officer) {
        return first(officer.post(), officer.name())
                .map(name -> "the data protection officer (" + name + ")")
                .orElseGet(() -> "the data protection officer " + quoted(words(key)));
    }

    static String processor(Identifier key, Processor processor) {
        return "the supplier " + processor.name().map(Text::value).orElseGet(() -> quoted(words(key)));
    }

    static String recipient(Identifier key, Recipient recipient) {
        return "the recipient " + first(recipient.name(), recipient.category()).orElseGet(() -> quoted(words(key)));
    }

    static String layer(NoticeLayer layer) {
        return "the notice " + quoted(layer.title().value());
    }

    @SafeVarargs
    private static Optional<String> first(Optional<Text>... names) {
        for (Optional<Text> name : names) {
            if (name.isPresent()) {
                return name.map(Text::value);
            }
        }
        return Optional.empty();
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static String words(Identifier key) {
        return key.value().replace('-', ' ');
    }
}
