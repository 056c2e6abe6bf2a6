package org.noticekit.cli;

import org.noticekit.io.ReadResult;

/** The languages in which a notice can be begun. */
enum StarterLanguage {
    EN("starter.yaml"),
    CY("starter.cy.yaml");

    private final String resource;

    StarterLanguage(String resource) {
        this.resource = resource;
    }

    /** A notice of every kind of channel, each under its own word, with all that we can say of it beforehand. */
    ReadResult template() {
        return Starter.template(resource);
    }
}
