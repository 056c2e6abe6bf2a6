package org.noticekit.check.report;

import java.io.StringWriter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.noticekit.finding.Citation;
import org.noticekit.internal.CodePoints;
import org.noticekit.model.Law;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON on one line, in which characters that nobody sees are escaped, and none is half a pair. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Json() {}

    static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return escaped(text.toString()) + "\n";
    }

    static void object(JsonGenerator json, Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    static void object(JsonGenerator json, String name, Runnable content) {
        json.writeName(name);
        object(json, content);
    }

    static void array(JsonGenerator json, String name, Runnable content) {
        json.writeArrayPropertyStart(name);
        content.run();
        json.writeEndArray();
    }

    /** A property that is always there, and null where there is no value. */
    static void text(JsonGenerator json, String name, Optional<String> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeString, json::writeNull);
    }

    static void citations(JsonGenerator json, Iterable<Citation> citations) {
        array(
                json,
                "citations",
                () -> citations.forEach(citation -> object(json, () -> {
                    text(json, "law", citation.law().map(Law::word));
                    json.writeStringProperty("instrument", citation.instrument());
                    text(json, "pinpoint", citation.pinpoint());
                    text(json, "url", citation.url());
                    json.writeBooleanProperty("verified", citation.verified());
                })));
    }

    /** Between strings there is nothing to escape, for all stands on one line. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append(CodePoints.REPLACEMENT);
            } else if (CodePoints.isUnseen(c)) {
                Character.toString(c).chars().forEach(unit -> escaped.append("\\u")
                        .append(HEX.toHexDigits((char) unit)));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
