/** Immutable types for privacy notices, and the currency of problems found in them. */
@SuppressWarnings("requires-automatic") // Immutables' annotations are needed at compile time only
@org.jspecify.annotations.NullMarked
module org.noticekit.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.noticekit.finding;
    exports org.noticekit.model;
    exports org.noticekit.policy;
}
