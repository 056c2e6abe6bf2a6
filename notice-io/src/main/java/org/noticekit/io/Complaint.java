package org.noticekit.io;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * What a parser says of a text it cannot read.
 *
 * @param said its words: what it was doing, if it tells, then what is wrong
 * @param place the offset at which it gave up
 * @param opened the offset at which that began what it could not finish; the same as {@code place} if it does not tell
 */
record Complaint(String said, int place, int opened) {

    /** The complaint in {@code thrown}; about the token at {@code token} if it does not tell where. */
    static Complaint of(RuntimeException thrown, SourceText source, int token) {
        if (thrown.getCause() instanceof MarkedYamlEngineException yaml) {
            int place = yaml.getProblemMark().map(Mark::getIndex).orElse(token);
            int opened = yaml.getContextMark().map(Mark::getIndex).orElse(place);
            String context = Optional.ofNullable(yaml.getContext()).orElse("");
            return new Complaint(context + ": " + yaml.getProblem(), place, opened);
        }
        if (thrown instanceof JacksonException jackson) {
            long index =
                    jackson.getLocation() == null ? -1 : jackson.getLocation().getCharOffset();
            int place = index < 0 || thrown.getCause() != null ? token : source.offset((int) index);
            return new Complaint(String.valueOf(jackson.getOriginalMessage()), place, token);
        }
        return new Complaint(String.valueOf(thrown.getMessage()), token, token);
    }
}
