package org.noticekit.cli;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/**
 * What must be known to begin a notice.
 *
 * @param name what people call the council, or whoever it is
 * @param kind what it is, for the law differs
 * @param email where people can write to it
 * @param url where the notice will be; empty if nobody knows yet
 * @param language English or Welsh
 * @param channels the words of the kinds of channel, of which there is at least one
 */
record StarterAnswers(
        Text name,
        ControllerKind kind,
        EmailAddress email,
        Optional<WebAddress> url,
        StarterLanguage language,
        Set<String> channels) {}
