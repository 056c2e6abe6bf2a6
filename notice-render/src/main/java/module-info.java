/**
 * Says a privacy notice to people: as a document of no format, and from it as accessible HTML, plain text,
 * Markdown, a picture in SVG, and a trace of where each sentence comes from.
 */
@org.jspecify.annotations.NullMarked
module org.noticekit.render {
    requires static org.jspecify;
    requires transitive org.noticekit.model;
    requires org.commonmark;

    exports org.noticekit.render;
    exports org.noticekit.render.document;
}
