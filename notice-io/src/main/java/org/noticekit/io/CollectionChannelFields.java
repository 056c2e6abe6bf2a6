package org.noticekit.io;

import org.noticekit.model.BlogChannel;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ConsultationChannel;
import org.noticekit.model.CustomerAccount;
import org.noticekit.model.EmailChannel;
import org.noticekit.model.FeedbackChannel;
import org.noticekit.model.InPersonChannel;
import org.noticekit.model.LiveChat;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.OtherChannel;
import org.noticekit.model.PostChannel;
import org.noticekit.model.SocialMediaChannel;
import org.noticekit.model.TelephoneChannel;
import org.noticekit.model.ThirdPartyChannel;
import org.noticekit.model.WebsiteVisit;

/** The fields of {@link CollectionChannel}, whichever it is. */
final class CollectionChannelFields {

    static final UnionKind<CollectionChannel> KIND = new UnionKind<CollectionChannel>(
                    "collectionChannel",
                    "a channel",
                    "A way in which data comes in (UK GDPR Articles 13 and 14).",
                    "type",
                    "What kind of channel it is.")
            .member("online-form", OnlineForm.class, OnlineFormFields.KIND)
            .member("email", EmailChannel.class, EmailChannelFields.KIND)
            .member("telephone", TelephoneChannel.class, TelephoneChannelFields.KIND)
            .member("post", PostChannel.class, PostChannelFields.KIND)
            .member("in-person", InPersonChannel.class, InPersonChannelFields.KIND)
            .member("customer-account", CustomerAccount.class, CustomerAccountFields.KIND)
            .member("online-payment", OnlinePayment.class, OnlinePaymentFields.KIND)
            .member("feedback", FeedbackChannel.class, FeedbackChannelFields.KIND)
            .member("newsletter", NewsletterChannel.class, NewsletterChannelFields.KIND)
            .member("live-chat", LiveChat.class, LiveChatFields.KIND)
            .member("consultation", ConsultationChannel.class, ConsultationChannelFields.KIND)
            .member("blog", BlogChannel.class, BlogChannelFields.KIND)
            .member("social-media", SocialMediaChannel.class, SocialMediaChannelFields.KIND)
            .member("website-visit", WebsiteVisit.class, WebsiteVisitFields.KIND)
            .member("camera", CameraChannel.class, CameraChannelFields.KIND)
            .member("third-party", ThirdPartyChannel.class, ThirdPartyChannelFields.KIND)
            .member("other", OtherChannel.class, OtherChannelFields.KIND);

    private CollectionChannelFields() {}
}
