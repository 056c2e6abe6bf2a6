package org.noticekit.render.compose;

import org.noticekit.finding.NoticePath;
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

/** Adds what only channels of one kind have to say; for most kinds, that is nothing. */
final class ChannelFacts implements CollectionChannel.Visitor<Facts> {
    private final Composition notice;
    private final Facts facts;
    private final NoticePath at;

    ChannelFacts(Composition notice, Facts facts, NoticePath at) {
        this.notice = notice;
        this.facts = facts;
        this.at = at;
    }

    @Override
    public Facts onlineForm(OnlineForm channel) {
        return facts;
    }

    @Override
    public Facts emailChannel(EmailChannel channel) {
        return facts;
    }

    @Override
    public Facts telephoneChannel(TelephoneChannel channel) {
        return facts;
    }

    @Override
    public Facts postChannel(PostChannel channel) {
        return facts;
    }

    @Override
    public Facts inPersonChannel(InPersonChannel channel) {
        return facts;
    }

    @Override
    public Facts customerAccount(CustomerAccount account) {
        return facts.about(at.child("terms"), "account.terms", account.terms(), notice::link);
    }

    @Override
    public Facts onlinePayment(OnlinePayment payment) {
        return facts.prose(at.child("cardData"), "payment.card-data", payment.cardData());
    }

    @Override
    public Facts feedbackChannel(FeedbackChannel feedback) {
        return facts.flag(at.child("anonymous"), "feedback.anonymous", feedback.anonymous());
    }

    @Override
    public Facts newsletterChannel(NewsletterChannel newsletter) {
        return facts.choice(at.child("content"), "newsletter.content", newsletter.content())
                .prose(at.child("unsubscribe"), "newsletter.unsubscribe", newsletter.unsubscribe());
    }

    @Override
    public Facts liveChat(LiveChat chat) {
        return facts.choice(at.child("partner"), "chat.partner", chat.partner())
                .prose(at.child("transcripts"), "chat.transcripts", chat.transcripts());
    }

    @Override
    public Facts consultationChannel(ConsultationChannel channel) {
        return facts;
    }

    @Override
    public Facts blogChannel(BlogChannel channel) {
        return facts;
    }

    @Override
    public Facts socialMediaChannel(SocialMediaChannel social) {
        return facts.listed(at.child("platforms"), "social.platforms", social.platforms(), notice::text)
                .listed(at.child("platformNotices"), "social.platform-notices", social.platformNotices(), notice::link)
                .flag(at.child("jointControl"), "social.joint-control", social.jointControl())
                .prose(at.child("terms"), "social.terms", social.terms());
    }

    @Override
    public Facts websiteVisit(WebsiteVisit channel) {
        return facts;
    }

    @Override
    public Facts cameraChannel(CameraChannel camera) {
        return facts.listed(at.child("kinds"), "camera.kinds", camera.kinds(), notice.words()::choice)
                .about(at.child("notice"), "camera.notice", camera.notice(), notice::link);
    }

    @Override
    public Facts thirdPartyChannel(ThirdPartyChannel channel) {
        return facts;
    }

    @Override
    public Facts otherChannel(OtherChannel channel) {
        return facts;
    }
}
