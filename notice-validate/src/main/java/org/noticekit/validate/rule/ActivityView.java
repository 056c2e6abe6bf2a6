package org.noticekit.validate.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Controller;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.Exemption;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Stated;
import org.noticekit.model.ThirdPartyChannel;

/**
 * An activity as it stands in its notice: what it says itself, and what holds for it because the notice says so in
 * general. Immutable.
 */
public final class ActivityView {

    private static final Subject GENERAL = new Subject(NoticePath.of("general"), "what is done in general");

    private final PrivacyNotice notice;
    private final Set<NoticeTopic> elsewhere;
    private final ProcessingActivity own;
    private final Subject subject;
    private final @Nullable CollectionChannel channel;
    private final @Nullable ProcessingActivity general;

    private ActivityView(
            PrivacyNotice notice,
            Set<NoticeTopic> elsewhere,
            ProcessingActivity own,
            Subject subject,
            @Nullable CollectionChannel channel,
            @Nullable ProcessingActivity general) {
        this.notice = notice;
        this.elsewhere = elsewhere;
        this.own = own;
        this.subject = subject;
        this.channel = channel;
        this.general = general;
    }

    /** What the notice says in general. */
    static ActivityView general(PrivacyNotice notice, Set<NoticeTopic> elsewhere, ProcessingActivity own) {
        return new ActivityView(notice, elsewhere, own, GENERAL, null, null);
    }

    /** One activity, for which what the notice says in general holds where it says nothing itself. */
    static ActivityView of(
            PrivacyNotice notice,
            Set<NoticeTopic> elsewhere,
            ProcessingActivity own,
            Subject subject,
            @Nullable CollectionChannel channel) {
        return new ActivityView(
                notice, elsewhere, own, subject, channel, notice.general().orElse(null));
    }

    /** What the activity says itself. */
    public ProcessingActivity own() {
        return own;
    }

    /** Where it is and what people call it. */
    public Subject subject() {
        return subject;
    }

    /** The channel whose data it uses; empty for what the notice says of no channel in particular. */
    public Optional<CollectionChannel> channel() {
        return Optional.ofNullable(channel);
    }

    /** Whether it is what the notice says in general, and holds for all the others. */
    public boolean isGeneral() {
        return subject.equals(GENERAL);
    }

    /** The laws it stands under: those it names itself or, where it names none, the notice's; may be empty. */
    public Set<Law> laws() {
        return own.laws().isEmpty() ? notice.laws() : own.laws();
    }

    /** What it says itself or, where it says nothing, what the notice says in general; may be empty. */
    public <T> List<T> list(Function<ProcessingActivity, List<T>> field) {
        List<T> said = field.apply(own);
        return said.isEmpty() && general != null ? field.apply(general) : said;
    }

    /** What it says itself or, where it says nothing, what the notice says in general. */
    public <T> Optional<T> value(Function<ProcessingActivity, Optional<T>> field) {
        Optional<T> said = field.apply(own);
        return said.isEmpty() && general != null ? field.apply(general) : said;
    }

    /** What it states itself or, where it states nothing, what the notice states in general. */
    public <T extends Serializable> Stated<T> stated(Function<ProcessingActivity, Stated<T>> field) {
        Stated<T> said = field.apply(own);
        return !said.isStated() && general != null ? field.apply(general) : said;
    }

    /** The lawful bases of one kind that it names itself, each where it is written. */
    public <B extends LawfulBasis> List<Part<B>> lawfulBases(Class<B> kind) {
        List<LawfulBasis> written = own.lawfulBases();
        List<Part<B>> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (kind.isInstance(written.get(i))) {
                found.add(new Part<>(kind.cast(written.get(i)), subject.item("lawfulBases", i)));
            }
        }
        return found;
    }

    /** The suppliers it uses, as keys in the notice: its own or else those in general, and its channel's. */
    public List<Identifier> processors() {
        List<Identifier> mine = list(ProcessingActivity::processors);
        if (channel == null || channel.processors().isEmpty()) {
            return mine;
        }
        Set<Identifier> used = new LinkedHashSet<>(mine);
        used.addAll(channel.processors());
        return List.copyOf(used);
    }

    /** Whether a topic is left unsaid here with good reason: another layer covers it, or an exemption is recorded. */
    public boolean isExcused(NoticeTopic topic) {
        if (elsewhere.contains(topic)) {
            return true;
        }
        for (Exemption exemption : list(ProcessingActivity::exemptions)) {
            if (exemption.topics().contains(topic)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether data comes from elsewhere than the people themselves (UK GDPR Article 14), as far as the activity itself
     * says.
     */
    public boolean isIndirect() {
        return own.collection().contains(CollectionMode.INDIRECT)
                || !own.sources().isEmpty()
                || own.data().stream().anyMatch(data -> data.origin().equals(Optional.of(DataOrigin.THIRD_PARTY)))
                || channel instanceof ThirdPartyChannel;
    }

    /**
     * Whether data comes from the people themselves (UK GDPR Article 13). It does unless the activity, or the notice in
     * general, says otherwise.
     */
    public boolean isDirect() {
        if (!own.collection().isEmpty()) {
            return own.collection().contains(CollectionMode.DIRECT);
        }
        if (general != null && !general.collection().isEmpty()) {
            return general.collection().contains(CollectionMode.DIRECT);
        }
        return channel == null ? own.sources().isEmpty() : !(channel instanceof ThirdPartyChannel);
    }

    /**
     * Whether one of its controllers is a public authority (Data Protection Act 2018, section 7). Parish, town and
     * community councils are not.
     */
    public boolean isOfPublicAuthority() {
        List<Identifier> named = list(ProcessingActivity::controllers);
        for (Map.Entry<Identifier, Controller> entry : notice.controllers().entrySet()) {
            if ((named.isEmpty() || named.contains(entry.getKey()))
                    && entry.getValue().isPublicAuthority()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says nothing but what it is called and who supplies it, and nothing holds for it in general. */
    public boolean isEmpty() {
        return own.purposes().isEmpty()
                && own.data().isEmpty()
                && own.equals(bare())
                && (general == null || general.purposes().isEmpty());
    }

    /** What would be left if it said nothing else. */
    private ProcessingActivity bare() {
        return ProcessingActivity.builder()
                .title(own.title())
                .description(own.description())
                .jurisdictions(own.jurisdictions())
                .laws(own.laws())
                .role(own.role())
                .controllers(own.controllers())
                .processors(own.processors())
                .links(own.links())
                .build();
    }

    @Override
    public String toString() {
        return subject.name();
    }
}
