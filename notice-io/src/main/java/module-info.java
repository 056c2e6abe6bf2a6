/** Reads and writes privacy notices as YAML and JSON. */
@org.jspecify.annotations.NullMarked
module org.noticekit.io {
    requires static org.jspecify;
    requires transitive org.noticekit.model;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports org.noticekit.io;
}
