package org.noticekit.io;

/**
 * The JSON Schema (draft-07) of the notice format, for editors and for checks in other languages. It says of a file's
 * structure what {@link NoticeReader} says, but for references, days that do not exist, and the finer points of web
 * addresses and languages. The jar holds the same text as the resource {@code org/noticekit/io/notice.schema.json}.
 */
public final class NoticeSchema {

    /** What the file is called in which an editor finds the schema, beside the notices whose first line names it. */
    public static final String FILE_NAME = "notice.schema.json";

    private static final String ID = "https://noticekit.org/schema/notice-0.1.json";

    private NoticeSchema() {}

    /** The schema's {@code $id}. It names the schema; nothing need be found there. */
    public static String id() {
        return ID;
    }

    /** The schema as JSON text. */
    public static String text() {
        return SchemaDefinitions.text(ID, "A privacy notice as Noticekit reads it.", PrivacyNoticeFields.KIND);
    }
}
