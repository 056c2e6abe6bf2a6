/** Serves privacy notices over HTTP, in each language and form, without any framework. */
@org.jspecify.annotations.NullMarked
module org.noticekit.web {
    requires static jdk.httpserver;
    requires static org.jspecify;
    requires transitive org.noticekit.model;
    requires transitive org.noticekit.render;
    requires org.noticekit.io;

    exports org.noticekit.web;
}
