package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.BlogChannel;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.CameraKind;
import org.noticekit.model.ChatPartner;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ConsultationChannel;
import org.noticekit.model.CustomerAccount;
import org.noticekit.model.EmailChannel;
import org.noticekit.model.FeedbackChannel;
import org.noticekit.model.InPersonChannel;
import org.noticekit.model.LiveChat;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.OtherChannel;
import org.noticekit.model.PostChannel;
import org.noticekit.model.SocialMediaChannel;
import org.noticekit.model.TelephoneChannel;
import org.noticekit.model.ThirdPartyChannel;
import org.noticekit.model.WebsiteVisit;

/** The ways in which data comes in. */
final class ChannelFields {

    static final ObjectKind<OnlineForm, OnlineForm.Builder> ONLINE_FORM = new ObjectKind<>(
            "onlineForm",
            "an online form channel",
            OnlineForm::builder,
            OnlineForm.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, OnlineForm.Builder::title, OnlineForm.Builder::description),
                    OnlineForm.Builder::addAllJurisdictions,
                    OnlineForm.Builder::addAllServices,
                    OnlineForm.Builder::addAllDataSubjects,
                    OnlineForm.Builder::addAllProcessors,
                    OnlineForm.Builder::putAllActivities,
                    OnlineForm.Builder::addAllAdvice,
                    OnlineForm.Builder::addAllLinks));

    static final ObjectKind<EmailChannel, EmailChannel.Builder> EMAIL_CHANNEL = new ObjectKind<>(
            "emailChannel",
            "an e-mail channel",
            EmailChannel::builder,
            EmailChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, EmailChannel.Builder::title, EmailChannel.Builder::description),
                    EmailChannel.Builder::addAllJurisdictions,
                    EmailChannel.Builder::addAllServices,
                    EmailChannel.Builder::addAllDataSubjects,
                    EmailChannel.Builder::addAllProcessors,
                    EmailChannel.Builder::putAllActivities,
                    EmailChannel.Builder::addAllAdvice,
                    EmailChannel.Builder::addAllLinks));

    static final ObjectKind<TelephoneChannel, TelephoneChannel.Builder> TELEPHONE_CHANNEL = new ObjectKind<>(
            "telephoneChannel",
            "a telephone channel",
            TelephoneChannel::builder,
            TelephoneChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, TelephoneChannel.Builder::title, TelephoneChannel.Builder::description),
                    TelephoneChannel.Builder::addAllJurisdictions,
                    TelephoneChannel.Builder::addAllServices,
                    TelephoneChannel.Builder::addAllDataSubjects,
                    TelephoneChannel.Builder::addAllProcessors,
                    TelephoneChannel.Builder::putAllActivities,
                    TelephoneChannel.Builder::addAllAdvice,
                    TelephoneChannel.Builder::addAllLinks));

    static final ObjectKind<PostChannel, PostChannel.Builder> POST_CHANNEL = new ObjectKind<>(
            "postChannel",
            "a post channel",
            PostChannel::builder,
            PostChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, PostChannel.Builder::title, PostChannel.Builder::description),
                    PostChannel.Builder::addAllJurisdictions,
                    PostChannel.Builder::addAllServices,
                    PostChannel.Builder::addAllDataSubjects,
                    PostChannel.Builder::addAllProcessors,
                    PostChannel.Builder::putAllActivities,
                    PostChannel.Builder::addAllAdvice,
                    PostChannel.Builder::addAllLinks));

    static final ObjectKind<InPersonChannel, InPersonChannel.Builder> IN_PERSON_CHANNEL = new ObjectKind<>(
            "inPersonChannel",
            "an in-person channel",
            InPersonChannel::builder,
            InPersonChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, InPersonChannel.Builder::title, InPersonChannel.Builder::description),
                    InPersonChannel.Builder::addAllJurisdictions,
                    InPersonChannel.Builder::addAllServices,
                    InPersonChannel.Builder::addAllDataSubjects,
                    InPersonChannel.Builder::addAllProcessors,
                    InPersonChannel.Builder::putAllActivities,
                    InPersonChannel.Builder::addAllAdvice,
                    InPersonChannel.Builder::addAllLinks));

    static final ObjectKind<CustomerAccount, CustomerAccount.Builder> CUSTOMER_ACCOUNT = new ObjectKind<>(
            "customerAccount",
            "a customer account channel",
            CustomerAccount::builder,
            CustomerAccount.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, CustomerAccount.Builder::title, CustomerAccount.Builder::description)
                            .optional(
                                    "terms",
                                    SharedFields.LINK,
                                    CustomerAccount::terms,
                                    CustomerAccount.Builder::terms,
                                    "The terms of the account."),
                    CustomerAccount.Builder::addAllJurisdictions,
                    CustomerAccount.Builder::addAllServices,
                    CustomerAccount.Builder::addAllDataSubjects,
                    CustomerAccount.Builder::addAllProcessors,
                    CustomerAccount.Builder::putAllActivities,
                    CustomerAccount.Builder::addAllAdvice,
                    CustomerAccount.Builder::addAllLinks));

    static final ObjectKind<OnlinePayment, OnlinePayment.Builder> ONLINE_PAYMENT = new ObjectKind<>(
            "onlinePayment",
            "an online payment channel",
            OnlinePayment::builder,
            OnlinePayment.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, OnlinePayment.Builder::title, OnlinePayment.Builder::description)
                            .optional(
                                    "cardData",
                                    PROSE,
                                    OnlinePayment::cardData,
                                    OnlinePayment.Builder::cardData,
                                    "Who sees and keeps card details."),
                    OnlinePayment.Builder::addAllJurisdictions,
                    OnlinePayment.Builder::addAllServices,
                    OnlinePayment.Builder::addAllDataSubjects,
                    OnlinePayment.Builder::addAllProcessors,
                    OnlinePayment.Builder::putAllActivities,
                    OnlinePayment.Builder::addAllAdvice,
                    OnlinePayment.Builder::addAllLinks));

    static final ObjectKind<FeedbackChannel, FeedbackChannel.Builder> FEEDBACK_CHANNEL = new ObjectKind<>(
            "feedbackChannel",
            "a feedback channel",
            FeedbackChannel::builder,
            FeedbackChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, FeedbackChannel.Builder::title, FeedbackChannel.Builder::description)
                            .optional(
                                    "anonymous",
                                    YES_OR_NO,
                                    FeedbackChannel::anonymous,
                                    FeedbackChannel.Builder::anonymous,
                                    "Whether it is anonymous unless people say who they are."),
                    FeedbackChannel.Builder::addAllJurisdictions,
                    FeedbackChannel.Builder::addAllServices,
                    FeedbackChannel.Builder::addAllDataSubjects,
                    FeedbackChannel.Builder::addAllProcessors,
                    FeedbackChannel.Builder::putAllActivities,
                    FeedbackChannel.Builder::addAllAdvice,
                    FeedbackChannel.Builder::addAllLinks));

    static final ObjectKind<NewsletterChannel, NewsletterChannel.Builder> NEWSLETTER_CHANNEL = new ObjectKind<>(
            "newsletterChannel",
            "a newsletter channel",
            NewsletterChannel::builder,
            NewsletterChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, NewsletterChannel.Builder::title, NewsletterChannel.Builder::description)
                            .optional(
                                    "content",
                                    words("a content of messages", MessageContent.values()),
                                    NewsletterChannel::content,
                                    NewsletterChannel.Builder::content,
                                    "What the messages are, for the law on marketing.")
                            .optional(
                                    "unsubscribe",
                                    PROSE,
                                    NewsletterChannel::unsubscribe,
                                    NewsletterChannel.Builder::unsubscribe,
                                    "How to unsubscribe (PECR regulation 23(b))."),
                    NewsletterChannel.Builder::addAllJurisdictions,
                    NewsletterChannel.Builder::addAllServices,
                    NewsletterChannel.Builder::addAllDataSubjects,
                    NewsletterChannel.Builder::addAllProcessors,
                    NewsletterChannel.Builder::putAllActivities,
                    NewsletterChannel.Builder::addAllAdvice,
                    NewsletterChannel.Builder::addAllLinks));

    static final ObjectKind<LiveChat, LiveChat.Builder> LIVE_CHAT = new ObjectKind<>(
            "liveChat",
            "a live chat channel",
            LiveChat::builder,
            LiveChat.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, LiveChat.Builder::title, LiveChat.Builder::description)
                            .optional(
                                    "partner",
                                    words("a chat partner", ChatPartner.values()),
                                    LiveChat::partner,
                                    LiveChat.Builder::partner,
                                    "Who or what answers.")
                            .optional(
                                    "transcripts",
                                    PROSE,
                                    LiveChat::transcripts,
                                    LiveChat.Builder::transcripts,
                                    "What happens to what was said."),
                    LiveChat.Builder::addAllJurisdictions,
                    LiveChat.Builder::addAllServices,
                    LiveChat.Builder::addAllDataSubjects,
                    LiveChat.Builder::addAllProcessors,
                    LiveChat.Builder::putAllActivities,
                    LiveChat.Builder::addAllAdvice,
                    LiveChat.Builder::addAllLinks));

    static final ObjectKind<ConsultationChannel, ConsultationChannel.Builder> CONSULTATION_CHANNEL = new ObjectKind<>(
            "consultationChannel",
            "a consultation channel",
            ConsultationChannel::builder,
            ConsultationChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(
                            fields, ConsultationChannel.Builder::title, ConsultationChannel.Builder::description),
                    ConsultationChannel.Builder::addAllJurisdictions,
                    ConsultationChannel.Builder::addAllServices,
                    ConsultationChannel.Builder::addAllDataSubjects,
                    ConsultationChannel.Builder::addAllProcessors,
                    ConsultationChannel.Builder::putAllActivities,
                    ConsultationChannel.Builder::addAllAdvice,
                    ConsultationChannel.Builder::addAllLinks));

    static final ObjectKind<BlogChannel, BlogChannel.Builder> BLOG_CHANNEL = new ObjectKind<>(
            "blogChannel",
            "a blog channel",
            BlogChannel::builder,
            BlogChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, BlogChannel.Builder::title, BlogChannel.Builder::description),
                    BlogChannel.Builder::addAllJurisdictions,
                    BlogChannel.Builder::addAllServices,
                    BlogChannel.Builder::addAllDataSubjects,
                    BlogChannel.Builder::addAllProcessors,
                    BlogChannel.Builder::putAllActivities,
                    BlogChannel.Builder::addAllAdvice,
                    BlogChannel.Builder::addAllLinks));

    static final ObjectKind<SocialMediaChannel, SocialMediaChannel.Builder> SOCIAL_MEDIA_CHANNEL = new ObjectKind<>(
            "socialMediaChannel",
            "a social media channel",
            SocialMediaChannel::builder,
            SocialMediaChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(
                                    fields, SocialMediaChannel.Builder::title, SocialMediaChannel.Builder::description)
                            .list(
                                    "platforms",
                                    TEXT,
                                    SocialMediaChannel::platforms,
                                    SocialMediaChannel.Builder::addAllPlatforms,
                                    "The platforms.")
                            .list(
                                    "platformNotices",
                                    SharedFields.LINK,
                                    SocialMediaChannel::platformNotices,
                                    SocialMediaChannel.Builder::addAllPlatformNotices,
                                    "The platforms' own notices and privacy tools.")
                            .optional(
                                    "jointControl",
                                    YES_OR_NO,
                                    SocialMediaChannel::jointControl,
                                    SocialMediaChannel.Builder::jointControl,
                                    "Whether the platform and the controller are joint controllers (CJEU C-210/16, C-40/17).")
                            .optional(
                                    "terms",
                                    PROSE,
                                    SocialMediaChannel::terms,
                                    SocialMediaChannel.Builder::terms,
                                    "Whose terms govern, and what the controller cannot reach."),
                    SocialMediaChannel.Builder::addAllJurisdictions,
                    SocialMediaChannel.Builder::addAllServices,
                    SocialMediaChannel.Builder::addAllDataSubjects,
                    SocialMediaChannel.Builder::addAllProcessors,
                    SocialMediaChannel.Builder::putAllActivities,
                    SocialMediaChannel.Builder::addAllAdvice,
                    SocialMediaChannel.Builder::addAllLinks));

    static final ObjectKind<WebsiteVisit, WebsiteVisit.Builder> WEBSITE_VISIT = new ObjectKind<>(
            "websiteVisit",
            "a website visit channel",
            WebsiteVisit::builder,
            WebsiteVisit.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, WebsiteVisit.Builder::title, WebsiteVisit.Builder::description),
                    WebsiteVisit.Builder::addAllJurisdictions,
                    WebsiteVisit.Builder::addAllServices,
                    WebsiteVisit.Builder::addAllDataSubjects,
                    WebsiteVisit.Builder::addAllProcessors,
                    WebsiteVisit.Builder::putAllActivities,
                    WebsiteVisit.Builder::addAllAdvice,
                    WebsiteVisit.Builder::addAllLinks));

    static final ObjectKind<CameraChannel, CameraChannel.Builder> CAMERA_CHANNEL = new ObjectKind<>(
            "cameraChannel",
            "a camera channel",
            CameraChannel::builder,
            CameraChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, CameraChannel.Builder::title, CameraChannel.Builder::description)
                            .set(
                                    "kinds",
                                    words("a kind of camera", CameraKind.values()),
                                    CameraChannel::kinds,
                                    CameraChannel.Builder::addAllKinds,
                                    "The kinds of camera.")
                            .optional(
                                    "notice",
                                    SharedFields.LINK,
                                    CameraChannel::notice,
                                    CameraChannel.Builder::notice,
                                    "The notice about cameras."),
                    CameraChannel.Builder::addAllJurisdictions,
                    CameraChannel.Builder::addAllServices,
                    CameraChannel.Builder::addAllDataSubjects,
                    CameraChannel.Builder::addAllProcessors,
                    CameraChannel.Builder::putAllActivities,
                    CameraChannel.Builder::addAllAdvice,
                    CameraChannel.Builder::addAllLinks));

    static final ObjectKind<ThirdPartyChannel, ThirdPartyChannel.Builder> THIRD_PARTY_CHANNEL = new ObjectKind<>(
            "thirdPartyChannel",
            "a third-party channel",
            ThirdPartyChannel::builder,
            ThirdPartyChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(
                            fields, ThirdPartyChannel.Builder::title, ThirdPartyChannel.Builder::description),
                    ThirdPartyChannel.Builder::addAllJurisdictions,
                    ThirdPartyChannel.Builder::addAllServices,
                    ThirdPartyChannel.Builder::addAllDataSubjects,
                    ThirdPartyChannel.Builder::addAllProcessors,
                    ThirdPartyChannel.Builder::putAllActivities,
                    ThirdPartyChannel.Builder::addAllAdvice,
                    ThirdPartyChannel.Builder::addAllLinks));

    static final ObjectKind<OtherChannel, OtherChannel.Builder> OTHER_CHANNEL = new ObjectKind<>(
            "otherChannel",
            "another channel",
            OtherChannel::builder,
            OtherChannel.Builder::build,
            fields -> ChannelParts.used(
                    ChannelParts.named(fields, OtherChannel.Builder::title, OtherChannel.Builder::description),
                    OtherChannel.Builder::addAllJurisdictions,
                    OtherChannel.Builder::addAllServices,
                    OtherChannel.Builder::addAllDataSubjects,
                    OtherChannel.Builder::addAllProcessors,
                    OtherChannel.Builder::putAllActivities,
                    OtherChannel.Builder::addAllAdvice,
                    OtherChannel.Builder::addAllLinks));

    static final UnionKind<CollectionChannel> COLLECTION_CHANNEL = new UnionKind<CollectionChannel>(
                    "collectionChannel", "a channel", "type", "What kind of channel it is.")
            .member("online-form", OnlineForm.class, ONLINE_FORM)
            .member("email", EmailChannel.class, EMAIL_CHANNEL)
            .member("telephone", TelephoneChannel.class, TELEPHONE_CHANNEL)
            .member("post", PostChannel.class, POST_CHANNEL)
            .member("in-person", InPersonChannel.class, IN_PERSON_CHANNEL)
            .member("customer-account", CustomerAccount.class, CUSTOMER_ACCOUNT)
            .member("online-payment", OnlinePayment.class, ONLINE_PAYMENT)
            .member("feedback", FeedbackChannel.class, FEEDBACK_CHANNEL)
            .member("newsletter", NewsletterChannel.class, NEWSLETTER_CHANNEL)
            .member("live-chat", LiveChat.class, LIVE_CHAT)
            .member("consultation", ConsultationChannel.class, CONSULTATION_CHANNEL)
            .member("blog", BlogChannel.class, BLOG_CHANNEL)
            .member("social-media", SocialMediaChannel.class, SOCIAL_MEDIA_CHANNEL)
            .member("website-visit", WebsiteVisit.class, WEBSITE_VISIT)
            .member("camera", CameraChannel.class, CAMERA_CHANNEL)
            .member("third-party", ThirdPartyChannel.class, THIRD_PARTY_CHANNEL)
            .member("other", OtherChannel.class, OTHER_CHANNEL);

    private ChannelFields() {}
}
