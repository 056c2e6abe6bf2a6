/** Judges a privacy notice against the law: rules, citations, and where personal data may go. */
@SuppressWarnings("requires-automatic") // Immutables' annotations are needed at compile time only
@org.jspecify.annotations.NullMarked
module org.noticekit.validate {
    requires transitive org.noticekit.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.noticekit.validate;
    exports org.noticekit.validate.location;
    exports org.noticekit.validate.rule;
}
