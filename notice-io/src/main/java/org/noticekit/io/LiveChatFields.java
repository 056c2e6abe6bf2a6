package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.ChatPartner;
import org.noticekit.model.LiveChat;
import org.noticekit.model.Prose;

/** The fields of {@link LiveChat}. */
final class LiveChatFields extends CommonChannelFields<LiveChat> {

    static final LiveChatFields KIND = new LiveChatFields();

    private final Field<Optional<ChatPartner>> partner =
            optional("partner", words("a chat partner", ChatPartner.values()), "Who or what answers in the chat.");
    private final Field<Optional<Prose>> transcripts =
            optional("transcripts", PROSE, "What happens to what was said in the chat.");

    private LiveChatFields() {
        super("liveChat", "a live chat channel", "A chat window on a website.");
    }

    @Override
    LiveChat make(Values in) {
        return LiveChat.builder()
                .title(in.get(title))
                .description(in.get(description))
                .partner(in.get(partner))
                .transcripts(in.get(transcripts))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllServices(in.get(services))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllProcessors(in.get(processors))
                .putAllActivities(in.get(activities))
                .addAllAdvice(in.get(advice))
                .addAllLinks(in.get(links))
                .build();
    }

    @Override
    void writeOwn(LiveChat it, Output out) {
        partner.write(it.partner(), out);
        transcripts.write(it.transcripts(), out);
    }
}
