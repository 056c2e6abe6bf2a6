package org.noticekit.io;

/**
 * The JSON Schema (draft-07) of a policy file, for editors and for checks in other languages. The jar holds the same text
 * as the resource {@code org/noticekit/io/policy.schema.json}.
 */
public final class PolicySchema {

    private static final String ID = "https://noticekit.org/schema/policy-0.1.json";

    private PolicySchema() {}

    /** The schema's {@code $id}. It names the schema; nothing need be found there. */
    public static String id() {
        return ID;
    }

    /** The schema as JSON text. */
    public static String text() {
        return SchemaDefinitions.text(
                ID, "A policy of where data may be, as Noticekit reads it.", LocationPolicyFields.KIND);
    }
}
