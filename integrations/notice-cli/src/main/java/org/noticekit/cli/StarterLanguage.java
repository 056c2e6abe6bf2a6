package org.noticekit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.noticekit.io.NoticeReader;
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
        try (InputStream in = StarterLanguage.class.getResourceAsStream(resource)) {
            return NoticeReader.create().read(in, resource);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
