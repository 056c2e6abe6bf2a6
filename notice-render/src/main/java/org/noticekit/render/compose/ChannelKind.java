package org.noticekit.render.compose;

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

/** The kind of a channel, as phrases are keyed by it. */
final class ChannelKind implements CollectionChannel.Visitor<String> {
    private static final ChannelKind KIND = new ChannelKind();

    private ChannelKind() {}

    static String of(CollectionChannel channel) {
        return channel.accept(KIND);
    }

    @Override
    public String onlineForm(OnlineForm channel) {
        return "online-form";
    }

    @Override
    public String emailChannel(EmailChannel channel) {
        return "email";
    }

    @Override
    public String telephoneChannel(TelephoneChannel channel) {
        return "telephone";
    }

    @Override
    public String postChannel(PostChannel channel) {
        return "post";
    }

    @Override
    public String inPersonChannel(InPersonChannel channel) {
        return "in-person";
    }

    @Override
    public String customerAccount(CustomerAccount channel) {
        return "customer-account";
    }

    @Override
    public String onlinePayment(OnlinePayment channel) {
        return "online-payment";
    }

    @Override
    public String feedbackChannel(FeedbackChannel channel) {
        return "feedback";
    }

    @Override
    public String newsletterChannel(NewsletterChannel channel) {
        return "newsletter";
    }

    @Override
    public String liveChat(LiveChat channel) {
        return "live-chat";
    }

    @Override
    public String consultationChannel(ConsultationChannel channel) {
        return "consultation";
    }

    @Override
    public String blogChannel(BlogChannel channel) {
        return "blog";
    }

    @Override
    public String socialMediaChannel(SocialMediaChannel channel) {
        return "social-media";
    }

    @Override
    public String websiteVisit(WebsiteVisit channel) {
        return "website-visit";
    }

    @Override
    public String cameraChannel(CameraChannel channel) {
        return "camera";
    }

    @Override
    public String thirdPartyChannel(ThirdPartyChannel channel) {
        return "third-party";
    }

    @Override
    public String otherChannel(OtherChannel channel) {
        return "other";
    }
}
