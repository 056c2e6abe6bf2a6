package org.noticekit.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;

/** Puts the complaints of the parsers into words for the person who wrote the file. */
final class SyntaxProblem {

    private static final String LINE_UP =
            "Begin this line in the same column as the lines it belongs with. Use spaces, not tabs.";

    private static final List<Translation> YAML = List.of(
            at(
                    "TAB\\)' that cannot start",
                    "A tab stands here, where YAML has only spaces.",
                    "Replace the tab with spaces."),
            at(
                    "found character '(.)' that cannot start",
                    "A text cannot begin with \"$1\".",
                    "Put the whole text in quotation marks."),
            opened(
                    "quoted scalar: found unexpected",
                    "A quotation mark is opened here and never closed.",
                    "Close it, or delete it. Between single quotation marks, write an apostrophe twice."),
            at(
                    "unknown escape character|escape sequence of|hexadecimal",
                    "The backslash before this is not followed by anything it could mean.",
                    "Write two backslashes for one, or put the text between single quotation marks."),
            at(
                    "mapping values are not allowed",
                    "A colon cannot stand here.",
                    "If it is part of a text, put the whole text in quotation marks. If it ends a key, begin the key in the"
                            + " same column as the keys it belongs with."),
            at(
                    "sequence entries are not allowed",
                    "A list cannot begin on the line of its key, or in the middle of something else.",
                    "Begin each item on a new line with \"- \". If \"-\" is part of a text, put the text in quotation marks."),
            at(
                    "mapping keys are not allowed|Expected a property name",
                    "A key must be a word, with a colon after it.",
                    "Write the key as text. If \"?\" is part of a text, put the text in quotation marks."),
            opened(
                    "could not find expected ':'.*\\[opened -]",
                    "A list item must have a space after its \"-\".",
                    "Write a space after the \"-\". If \"-\" is part of a text, put the text in quotation marks."),
            opened(
                    "could not find expected ':'",
                    "A key must have a colon after it.",
                    "Write a colon and a space after the key."),
            at("but found '-'", "A list item begins here among keys.", "Indent it under its key, or delete the \"-\"."),
            at(
                    "expected the node content",
                    "A value is missing here, or a bracket above is opened and never closed.",
                    "Write the value, and close every bracket."),
            at(
                    "while parsing a block.*\\[behind [\"']]",
                    "Something follows the closing quotation mark.",
                    "Put the whole text in quotation marks. If it has such marks in it, use the other kind around it."),
            at(
                    "while parsing a block.*\\[behind [\\]}]]",
                    "Something follows the closing bracket.",
                    "Delete it. If the bracket is part of a text, put the whole text in quotation marks."),
            at("while parsing a block", "This line does not line up with the lines above it.", LINE_UP),
            opened(
                    "flow sequence",
                    "A square bracket is opened here and not closed where it should be.",
                    "Close it with \"]\", and part the items with commas."),
            opened(
                    "flow mapping",
                    "A curly bracket is opened here and not closed where it should be.",
                    "Close it with \"}\", and part the keys with commas."),
            at(
                    "block scalar",
                    "Nothing can follow \"|\" or \">\" here, and the lines of the text must be indented alike.",
                    "Begin the text on the next line, each line of it indented by the same number of spaces."),
            at(
                    "directive|document start",
                    "What stands here does not belong to what is above it.",
                    "Delete it, or check the indentation and the quotation marks just above."),
            opened(
                    "while scanning an (?:alias|anchor)|tag",
                    "A text cannot begin with \"!\", \"&\" or \"*\".",
                    "Put the whole text in quotation marks."));

    private static final List<Translation> JSON = List.of(
            at(
                    "(?:Unrecognized token|Unexpected character).*\\[first]",
                    "The file is named as JSON, but is not written as JSON.",
                    "If it is YAML, let its name end in \".yaml\". JSON begins with a curly bracket, \"{\"."),
            at("expecting comma", "A comma is missing before this.", "Write a comma after what is above."),
            at("expecting a colon", "A colon is missing before this.", "Write a colon between the key and its value."),
            at(
                    "'[}\\]]' .*expecting (?:double-quote|a valid value|a value)|'[}\\]]' .*expected a v",
                    "There is a comma too many before this, or a value too few.",
                    "Delete the comma, or write the value."),
            at(
                    "start property name",
                    "A key must stand in double quotation marks.",
                    "Put it in double quotation marks."),
            at("comment", "JSON has no comments.", "Delete the comment, or keep the file as YAML."),
            at("[Ee]nd-of-input", "The file ends too early.", "Check that every bracket and quotation mark is closed."),
            at("close marker", "This bracket does not match the one that is open.", "Check the brackets just above."),
            at(
                    "unquoted character",
                    "A text goes on beyond the end of its line, or has a tab in it.",
                    "Close the quotation mark. Inside a text, write \"\\n\" for a line break and \"\\t\" for a tab."),
            at(
                    "character escape|hex-digit",
                    "The backslash here is not followed by anything it could mean.",
                    "Write two backslashes for one."),
            at(
                    "numeric value|NaN|INF|zero|[Dd]igit|[Dd]ecimal",
                    "This is not a number that JSON can write.",
                    "If it is text, put it in double quotation marks."),
            at(
                    "Unrecognized token|Unexpected character",
                    "This is not a value that JSON can write.",
                    "Put text in double quotation marks."));

    private SyntaxProblem() {}

    static void report(Complaint complaint, NoticeFormat format, Problems problems) {
        List<Translation> translations =
                switch (format) {
                    case YAML -> YAML;
                    case JSON -> JSON;
                };
        for (Translation each : translations) {
            Matcher matcher = each.said.matcher(complaint.said());
            if (matcher.find()) {
                String message =
                        matcher.groupCount() == 0 ? each.message : each.message.replace("$1", matcher.group(1));
                report(problems, each.atOpening ? complaint.opened() : complaint.place(), message, each.fix);
                return;
            }
        }
        report(
                problems,
                complaint.place(),
                "From here on, the file cannot be read as " + format + ".",
                "Check the indentation, the quotation marks and the brackets around here.");
    }

    private static void report(Problems problems, int place, String message, String fix) {
        problems.at(place, place + 1, NoticePath.root(), ReadingRule.SYNTAX, message, fix);
    }

    private static Translation at(String said, String message, String fix) {
        return new Translation(Pattern.compile(said), false, message, fix);
    }

    private static Translation opened(String said, String message, String fix) {
        return new Translation(Pattern.compile(said), true, message, fix);
    }

    private record Translation(Pattern said, boolean atOpening, String message, String fix) {}
}
