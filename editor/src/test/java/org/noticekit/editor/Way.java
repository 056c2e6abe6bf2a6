package org.noticekit.editor;

/** How an editor learns which schema is for a file. */
enum Way {
    /** The file's first line names it. */
    FIRST_LINE {
        @Override
        String name(String kind) {
            return "by-first-line.yaml";
        }

        @Override
        String text(String kind, String text) {
            return "# yaml-language-server: $schema=./" + kind + ".schema.json\n" + text;
        }
    },
    /** The editor's settings say so, by the file's name. */
    SETTINGS {
        @Override
        String name(String kind) {
            return switch (kind) {
                case "notice" -> "notices/website.yaml";
                case "policy" -> "policies/ours.yaml";
                default -> "noticekit.yaml";
            };
        }

        @Override
        String text(String kind, String text) {
            return text;
        }
    };

    /** A file's name; its kind is {@code notice}, {@code policy} or {@code project}. */
    abstract String name(String kind);

    /** The file's text, with what must stand before it. */
    abstract String text(String kind, String text);
}
