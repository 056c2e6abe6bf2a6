/** Checks notice files and reports what was found, in the forms that people and their tools read. */
@SuppressWarnings("requires-automatic") // Immutables' annotations are needed at compile time only
@org.jspecify.annotations.NullMarked
module org.noticekit.check {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.noticekit.io;
    requires transitive org.noticekit.validate;
    requires java.xml;
    requires tools.jackson.core;

    exports org.noticekit.check;
    exports org.noticekit.check.report;

    uses org.noticekit.validate.rule.Rule;
}
