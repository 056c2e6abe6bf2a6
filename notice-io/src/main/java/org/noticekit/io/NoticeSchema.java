package org.noticekit.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (draft-07) of the notice format, for editors and for checks in other languages. It says of a file's
 * structure what {@link NoticeReader} says, but for references, days that do not exist, and the finer points of web
 * addresses and languages. The jar holds the same text as the resource {@code org/noticekit/io/notice.schema.json}.
 */
public final class NoticeSchema {

    private static final String ID = "https://noticekit.org/schema/notice-0.1.json";

    private NoticeSchema() {}

    /** The schema's {@code $id}. It names the schema; nothing need be found there. */
    public static String id() {
        return ID;
    }

    /** The schema as JSON text. */
    public static String text() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> notice =
                PrivacyNoticeFields.KIND.objectSchema(definitions, new LinkedHashMap<>(), new ArrayList<>());
        Map<String, Object> schema = SchemaDefinitions.map("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", ID);
        schema.put("description", "A privacy notice as Noticekit reads it.");
        schema.putAll(notice);
        schema.put("definitions", definitions.all());
        JsonOutput output = new JsonOutput();
        write(schema, output);
        return output.toString();
    }

    private static void write(Object value, Output output) {
        if (value instanceof Map<?, ?> map) {
            output.startObject();
            map.forEach((key, each) -> {
                output.key(String.valueOf(key));
                write(each, output);
            });
            output.endObject();
        } else if (value instanceof List<?> list) {
            output.startList();
            list.forEach(each -> write(each, output));
            output.endList();
        } else if (value instanceof Boolean bool) {
            output.bool(bool);
        } else if (value instanceof Integer number) {
            output.number(number);
        } else {
            output.text(String.valueOf(value));
        }
    }
}
