package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A privacy notice: what a controller tells people about its use of their data (UK GDPR Articles 12 to 14). It can
 * hold an unlawful notice: whatever a rule may find missing is optional.
 */
@Value.Immutable
public interface PrivacyNotice extends Serializable, WithPrivacyNotice {
    /** The notice's own key. */
    Identifier id();

    /** Its title. */
    Text title();

    /** The language it is written in. */
    LanguageTag language();

    /** The laws it stands under, in the order of {@link Law}, however they were given; empty means the UK GDPR. */
    Set<Law> laws();

    /** Other laws it names; empty if none. */
    List<LegalReference> legislation();

    /** Where it is in its life; not stated means published. */
    Optional<NoticeStatus> status();

    /** Its version. */
    Optional<Text> version();

    /** Where it is published. */
    Optional<WebAddress> url();

    /** When it was first published. */
    Optional<NoticeDate> published();

    /** When it takes effect. */
    Optional<NoticeDate> effective();

    /** When it was last changed. */
    Optional<NoticeDate> updated();

    /** When it was last reviewed. */
    Optional<NoticeDate> reviewed();

    /** When it will next be reviewed. */
    Optional<NoticeDate> nextReview();

    /** References of the processing it tells of; a controller has its own. */
    List<Registration> registrations();

    /** What it opens with. */
    Optional<Prose> introduction();

    /** What it covers and what it does not. */
    Optional<Scope> scope();

    /** The people it is about; empty if not stated. */
    List<DataSubjectCategory> dataSubjects();

    /** What its words mean, in order. */
    List<Definition> definitions();

    /** The controllers, by key, in order. */
    Map<Identifier, Controller> controllers();

    /** Which of them decide together. */
    List<JointControllers> jointControllers();

    /** Their data protection officers, by key. */
    Map<Identifier, DataProtectionOfficer> dataProtectionOfficers();

    /** Their representatives, by key. */
    Map<Identifier, Representative> representatives();

    /** Others to turn to, by key. */
    Map<Identifier, PrivacyContact> contacts();

    /** Other notices that belong with it, by key, in order. */
    Map<Identifier, NoticeLayer> layers();

    /** Documents that belong with it, by key, in order. */
    Map<Identifier, RelatedDocument> documents();

    /** The suppliers, by key, in order. */
    Map<Identifier, Processor> processors();

    /** Who else receives data, by key, in order. */
    Map<Identifier, Recipient> recipients();

    /** What holds for everything the notice tells of, where an activity does not say otherwise. */
    Optional<ProcessingActivity> general();

    /** The ways in which data comes in, by key, in order. */
    Map<Identifier, CollectionChannel> channels();

    /** What happens to data that no channel of the notice collects, by key, in order. */
    Map<Identifier, ProcessingActivity> activities();

    /** Data matching to find fraud or error. */
    List<DataMatching> dataMatching();

    /** People's rights, in order; empty if not stated. */
    List<DataSubjectRight> rights();

    /** How people use them. */
    Optional<RightsExercise> exercisingRights();

    /** How to complain, in order; empty if not stated. */
    List<ComplaintRoute> complaints();

    /** Cookies and similar technologies. */
    Optional<CookieInformation> cookies();

    /** What is said of links to other sites. */
    Optional<Prose> externalLinks();

    /** What is said of children. */
    Optional<ChildrenInformation> children();

    /** How to ask for information. */
    Optional<FreedomOfInformation> freedomOfInformation();

    /** What is done to show compliance. */
    List<AccountabilityMeasure> accountability();

    /** Sections for what has no place elsewhere, by key, in order. */
    Map<Identifier, FreeTextSection> sections();

    /** How it is changed and how people are told. */
    Optional<ChangePolicy> changes();

    /** What changed when, newest first. */
    List<ChangeLogEntry> changeLog();

    /** The same notice in other languages. */
    List<LanguageVersion> languageVersions();

    /** Other forms in which people can have it. */
    Optional<AlternativeFormats> alternativeFormats();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrivacyNotice}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePrivacyNotice.Builder {
        Builder() {}
    }
}
