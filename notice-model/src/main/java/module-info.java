/** Immutable types for privacy notices, and the currency of problems found in them. */
@SuppressWarnings({
    "requires-automatic", // Immutables' annotations are needed at compile time only
    "module" // the modules that share what is internal are built after this one
})
@org.jspecify.annotations.NullMarked
module org.noticekit.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.noticekit.finding;
    exports org.noticekit.internal to
            org.noticekit.check,
            org.noticekit.io,
            org.noticekit.render,
            org.noticekit.validate;
    exports org.noticekit.model;
    exports org.noticekit.policy;
    exports org.noticekit.project;
}
