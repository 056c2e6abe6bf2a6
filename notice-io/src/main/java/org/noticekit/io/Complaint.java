package org.noticekit.io;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * What a parser says of a text it cannot read.
 *
 * @param said its words: what it was doing, if it tells, then what is wrong; then, in the form {@code [behind "]}, where in
 *     its line that is
 * @param place the offset of what it cannot read
 * @param opened the offset at which that began what it could not finish; the same as {@code place} if it does not tell
 */
record Complaint(String said, int place, int opened) {

    private static final Pattern TOKEN_BEHIND = Pattern.compile("^Non-standard token '([^']+)'");

    /** The complaint in {@code thrown}, which is about the token at {@code token} if it does not tell where. */
    static Complaint of(RuntimeException thrown, NoticeFormat format, SourceText source, int token) {
        if (thrown.getCause() instanceof MarkedYamlEngineException yaml) {
            int place = yaml.getProblemMark().map(Mark::getIndex).orElse(token);
            int opened = yaml.getContextMark().map(Mark::getIndex).orElse(place);
            String context = Optional.ofNullable(yaml.getContext()).orElse("");
            String where = whereabouts(place, opened, source);
            return new Complaint(context + ": " + yaml.getProblem() + where, place, opened);
        }
        String said = String.valueOf(
                thrown instanceof JacksonException jackson ? jackson.getOriginalMessage() : thrown.getMessage());
        int place = format == NoticeFormat.JSON && thrown instanceof JacksonException jackson
                ? placeInJson(said, jackson, source)
                : token;
        return new Complaint(said + whereabouts(place, place, source), place, place);
    }

    /** Which character stands before the place in its line, whether none stands before it at all, and with what it opened. */
    private static String whereabouts(int place, int opened, SourceText source) {
        int before = place - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '\t')) {
            before--;
        }
        char behind = before < 0 ? '\n' : source.charAt(before);
        String start = before < 0 ? " [first]" : "";
        return (behind == '\n' ? start : " [behind " + behind + "]") + " [opened " + source.charAt(opened) + "]";
    }

    private static int placeInJson(String said, JacksonException thrown, SourceText source) {
        int index = thrown.getLocation() == null
                ? 0
                : (int) Math.max(0, thrown.getLocation().getCharOffset());
        Matcher behind = TOKEN_BEHIND.matcher(said);
        return source.offset(behind.find() ? Math.max(0, index - behind.group(1).length()) : index);
    }
}
