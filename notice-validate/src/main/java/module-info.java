/** Judges a privacy notice against the law: rules, citations, and where personal data may go. */
@SuppressWarnings("requires-automatic") // Immutables' annotations are needed at compile time only
@org.jspecify.annotations.NullMarked
module org.noticekit.validate {
    requires transitive org.noticekit.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.noticekit.validate;
    exports org.noticekit.validate.location;
    exports org.noticekit.validate.policy;
    exports org.noticekit.validate.rule;
    exports org.noticekit.validate.rules;
    exports org.noticekit.validate.rules.automateddecisions;
    exports org.noticekit.validate.rules.children;
    exports org.noticekit.validate.rules.clarity;
    exports org.noticekit.validate.rules.complaints;
    exports org.noticekit.validate.rules.consistency;
    exports org.noticekit.validate.rules.identity;
    exports org.noticekit.validate.rules.language;
    exports org.noticekit.validate.rules.lawfulbasis;
    exports org.noticekit.validate.rules.recipients;
    exports org.noticekit.validate.rules.retention;
    exports org.noticekit.validate.rules.rights;
    exports org.noticekit.validate.rules.sources;
    exports org.noticekit.validate.rules.specialcategory;
    exports org.noticekit.validate.rules.transfers;
    exports org.noticekit.validate.rules.upkeep;
    exports org.noticekit.validate.rules.website;
}
