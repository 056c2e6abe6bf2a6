package org.noticekit.render.compose;

import org.noticekit.model.Identifier;

/**
 * The ids of sections. They stay the same as long as the notice's keys do. A key has no underscore and no two hyphens in
 * a row; so a channel can have its key as its id, and everything else an id that no channel can have.
 */
final class Anchors {
    static final String GENERAL = "in_general";

    private Anchors() {}

    static String channel(Identifier channel) {
        return channel.value();
    }

    static String activity(Identifier channel, Identifier activity) {
        return channel.value() + "--" + activity.value();
    }

    static String activity(Identifier activity) {
        return "activity_" + activity.value();
    }

    static String controller(Identifier controller) {
        return "controller_" + controller.value();
    }

    static String supplier(Identifier processor) {
        return "supplier_" + processor.value();
    }

    static String recipient(Identifier recipient) {
        return "recipient_" + recipient.value();
    }

    static String officer(Identifier officer) {
        return "officer_" + officer.value();
    }

    static String representative(Identifier representative) {
        return "representative_" + representative.value();
    }

    static String section(Identifier section) {
        return "section_" + section.value();
    }

    static String numbered(String kind, int number) {
        return kind + "_" + number;
    }
}
