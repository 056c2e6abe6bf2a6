package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What happens to personal data, and on what terms (UK GDPR Article 4(2)): one thing a channel collects it for, or
 * what holds in general.
 */
@Value.Immutable
public interface ProcessingActivity extends Serializable, WithProcessingActivity {
    /** What it is called. */
    Optional<Text> title();

    /** What happens, in a few words. */
    Optional<Prose> description();

    /** Where it applies; empty means everywhere. */
    Set<Jurisdiction> jurisdictions();

    /**
     * The laws that it stands under, among those of the notice: UK GDPR for what a council does as a service, Part 3 of the
     * Data Protection Act 2018 for what it does to prosecute. Empty means those of the notice.
     */
    Set<Law> laws();

    /** What the data is used for (Article 13(1)(c)), in order; empty if not stated. */
    List<Purpose> purposes();

    /** Whether it is part of a public authority's tasks (Article 6(1), second subparagraph). */
    Optional<Boolean> partOfPublicTasks();

    /** What the notice's controller is in it; not stated means a controller. */
    Optional<ControllerRole> role();

    /** Its controllers, as keys in the notice; empty means the notice's controllers. */
    List<Identifier> controllers();

    /** Whom it is done for and what they answer for, where the notice's controller is a processor. */
    Optional<Prose> onBehalfOf();

    /** Whose data it is; empty if not stated. */
    List<DataSubjectCategory> dataSubjects();

    /** The personal data used (Article 14(1)(d)), in order; empty if not stated. */
    List<PersonalDataCategory> data();

    /** What is kept or used without telling who anybody is. */
    List<AnonymousData> anonymousData();

    /** Data about people other than the one who gives it. */
    Optional<DataAboutOthers> dataAboutOthers();

    /**
     * Whether data comes from the people themselves (Article 13), from elsewhere (Article 14) or both; empty if not
     * stated.
     */
    Set<CollectionMode> collection();

    /** Where data comes from, other than the people themselves (Article 14(2)(f)); empty if not stated. */
    List<DataSource> sources();

    /** When people are told, where data comes from elsewhere (Article 14(3)). */
    Optional<Prose> whenTold();

    /** Whether people must provide the data, and what happens if they do not (Article 13(2)(e)). */
    Optional<Provision> provision();

    /** The lawful bases (Articles 6 and 13(1)(c)); empty if not stated. */
    List<LawfulBasis> lawfulBases();

    /** The conditions for special category data (Article 9(2)); empty if not stated. */
    List<SpecialCategoryCondition> specialCategoryConditions();

    /** What permits the use of criminal offence data (Article 10); empty if not stated. */
    List<CriminalOffenceCondition> criminalOffenceConditions();

    /** The suppliers it uses, as keys in the notice; empty if not stated. */
    List<Identifier> processors();

    /** Who else receives the data (Article 13(1)(e)), as keys in the notice. */
    @Value.Default
    default Stated<Identifier> recipients() {
        return Stated.notStated();
    }

    /** When data is passed on because the law wants or allows it. */
    List<Disclosure> disclosures();

    /** Who within the controller sees the data. */
    List<InternalAccess> internalAccess();

    /** What is made public. */
    List<Publication> publications();

    /** Where the controller itself holds the data; empty if not stated. Suppliers have their own. */
    List<DataLocation> locations();

    /**
     * Transfers to other countries (Article 13(1)(f)), beside those that the places of suppliers and recipients
     * tell.
     */
    @Value.Default
    default Stated<RestrictedTransfer> transfers() {
        return Stated.notStated();
    }

    /** How long the data is kept (Article 13(2)(a)). */
    Optional<Retention> retention();

    /** How long certain data is kept, where that differs. */
    List<DataRetention> retentionByData();

    /** How decisions about people are made. */
    Optional<DecisionMaking> decisionMaking();

    /** Significant decisions without meaningful human involvement (Article 13(2)(f)). */
    @Value.Default
    default Stated<AutomatedDecision> automatedDecisions() {
        return Stated.notStated();
    }

    /** Profiling, tracking and targeting (Article 4(4)). */
    @Value.Default
    default Stated<Profiling> profiling() {
        return Stated.notStated();
    }

    /** The communications it monitors or records; empty if it monitors none. */
    Set<MonitoredCommunication> monitors();

    /** Use for another purpose than the data was collected for (Articles 13(3) and 14(4)). */
    Optional<FurtherProcessing> furtherProcessing();

    /** How the data is kept safe. */
    Optional<Security> security();

    /** What the controller promises not to do. */
    List<Commitment> commitments();

    /** How to opt out or unsubscribe. */
    Optional<Prose> optOut();

    /** What people should do or mind. */
    List<Prose> advice();

    /** What the law allows the notice to leave unsaid, and where it says so. */
    List<Exemption> exemptions();

    /** Where to read more. */
    List<Link> links();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcessingActivity}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableProcessingActivity.Builder {
        Builder() {}
    }
}
