/** Says a privacy notice to people: as a format-neutral document, as accessible HTML and as plain text. */
@org.jspecify.annotations.NullMarked
module org.noticekit.render {
    requires static org.jspecify;
    requires transitive org.noticekit.model;
    requires org.commonmark;

    exports org.noticekit.render;
    exports org.noticekit.render.document;
}
