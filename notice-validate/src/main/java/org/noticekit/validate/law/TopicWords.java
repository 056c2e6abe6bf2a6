package org.noticekit.validate.law;

import java.util.Collection;
import java.util.stream.Collectors;
import org.noticekit.model.NoticeTopic;

/** What the topics of a notice are called within a sentence. */
public final class TopicWords {

    private TopicWords() {}

    /** The topics' names, parted by commas, in the order given. */
    public static String names(Collection<NoticeTopic> topics) {
        return topics.stream().map(TopicWords::name).collect(Collectors.joining(", "));
    }

    /** The topic's name, with its article where it needs one. */
    public static String name(NoticeTopic topic) {
        return switch (topic) {
            case CONTROLLER -> "who is responsible";
            case REPRESENTATIVE -> "the representative";
            case DATA_PROTECTION_OFFICER -> "the data protection officer";
            case PURPOSES -> "what data is used for";
            case LAWFUL_BASES -> "lawful bases";
            case SPECIAL_CATEGORIES -> "special category and criminal offence data";
            case DATA_CATEGORIES -> "what data is used";
            case SOURCES -> "where data comes from";
            case RECIPIENTS -> "who receives data";
            case TRANSFERS -> "transfers abroad";
            case RETENTION -> "how long data is kept";
            case RIGHTS -> "people's rights";
            case CONSENT_WITHDRAWAL -> "how to withdraw consent";
            case COMPLAINTS_TO_CONTROLLER -> "complaints to the controller";
            case COMPLAINTS_TO_REGULATOR -> "complaints to the regulator";
            case PROVISION -> "whether people must give data";
            case AUTOMATED_DECISIONS -> "automated decisions and profiling";
            case COOKIES -> "cookies and similar technologies";
            case SECURITY -> "security";
            case CHILDREN -> "children";
            case CHANGES -> "changes to the notice";
            case SERVICES -> "what each service does with data";
        };
    }
}
