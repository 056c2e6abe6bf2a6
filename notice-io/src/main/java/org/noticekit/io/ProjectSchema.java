package org.noticekit.io;

/**
 * The JSON Schema (draft-07) of a project file, for editors and for checks in other languages. The jar holds the same text
 * as the resource {@code org/noticekit/io/project.schema.json}.
 */
public final class ProjectSchema {

    private static final String ID = "https://noticekit.org/schema/project-0.1.json";

    private ProjectSchema() {}

    /** The schema's {@code $id}. It names the schema; nothing need be found there. */
    public static String id() {
        return ID;
    }

    /** The schema as JSON text. */
    public static String text() {
        return SchemaDefinitions.text(
                ID, "What a project says of its notices: noticekit.yaml, as Noticekit reads it.", ProjectFields.KIND);
    }
}
