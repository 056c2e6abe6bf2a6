package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way in which data comes in (Articles 13 and 14). The family is closed; what is none of its kinds is an {@link
 * OtherChannel}.
 */
public sealed interface CollectionChannel extends Serializable
        permits OnlineForm,
                EmailChannel,
                TelephoneChannel,
                PostChannel,
                InPersonChannel,
                CustomerAccount,
                OnlinePayment,
                FeedbackChannel,
                NewsletterChannel,
                LiveChat,
                ConsultationChannel,
                BlogChannel,
                SocialMediaChannel,
                WebsiteVisit,
                CameraChannel,
                ThirdPartyChannel,
                OtherChannel {
    /** What it is called; not stated means what its kind is called. */
    Optional<Text> title();

    /** What it is, and how data comes in. */
    Optional<Prose> description();

    /** Where it applies; empty means everywhere. */
    Set<Jurisdiction> jurisdictions();

    /** The services that people reach through it; empty if not stated. */
    List<Service> services();

    /** Who uses it; empty if not stated. */
    List<DataSubjectCategory> dataSubjects();

    /** The suppliers that run it, as keys in the notice, for all its activities; empty if not stated. */
    List<Identifier> processors();

    /** What happens to the data that comes in, by key, in order; empty if not stated. */
    Map<Identifier, ProcessingActivity> activities();

    /** What people should do or mind when they use it. */
    List<Prose> advice();

    /** Where to read more. */
    List<Link> links();

    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for this member. */
        R onlineForm(OnlineForm onlineForm);

        /** The answer for this member. */
        R emailChannel(EmailChannel emailChannel);

        /** The answer for this member. */
        R telephoneChannel(TelephoneChannel telephoneChannel);

        /** The answer for this member. */
        R postChannel(PostChannel postChannel);

        /** The answer for this member. */
        R inPersonChannel(InPersonChannel inPersonChannel);

        /** The answer for this member. */
        R customerAccount(CustomerAccount customerAccount);

        /** The answer for this member. */
        R onlinePayment(OnlinePayment onlinePayment);

        /** The answer for this member. */
        R feedbackChannel(FeedbackChannel feedbackChannel);

        /** The answer for this member. */
        R newsletterChannel(NewsletterChannel newsletterChannel);

        /** The answer for this member. */
        R liveChat(LiveChat liveChat);

        /** The answer for this member. */
        R consultationChannel(ConsultationChannel consultationChannel);

        /** The answer for this member. */
        R blogChannel(BlogChannel blogChannel);

        /** The answer for this member. */
        R socialMediaChannel(SocialMediaChannel socialMediaChannel);

        /** The answer for this member. */
        R websiteVisit(WebsiteVisit websiteVisit);

        /** The answer for this member. */
        R cameraChannel(CameraChannel cameraChannel);

        /** The answer for this member. */
        R thirdPartyChannel(ThirdPartyChannel thirdPartyChannel);

        /** The answer for this member. */
        R otherChannel(OtherChannel otherChannel);
    }
}
