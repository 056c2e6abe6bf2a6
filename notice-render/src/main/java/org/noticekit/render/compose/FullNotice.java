package org.noticekit.render.compose;

import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;

/** The whole notice: everything it says, in the order in which people ask. */
public final class FullNotice {
    private FullNotice() {}

    /** What {@code notice} says. */
    public static NoticeDocument compose(PrivacyNotice notice, Manner manner) {
        return compose(
                new Composition(notice, Words.of(notice.language()), Signpost.WITHIN, manner.explained()),
                manner.pictured());
    }

    static NoticeDocument compose(Composition composition, boolean pictured) {
        PrivacyNotice notice = composition.notice();
        TopicsComposer topics = new TopicsComposer(composition);
        Sections sections = new Sections();
        new ScopeComposer(composition).compose(sections);
        new ControllersComposer(composition).compose(sections);
        new OfficersComposer(composition).compose(sections);
        new ChannelsComposer(composition).compose(sections);
        topics.dataMatching(sections);
        new SuppliersComposer(composition).compose(sections);
        if (pictured) {
            DataFlowComposer.compose(composition, sections);
        }
        new RightsComposer(composition).compose(sections);
        new ComplaintsComposer(composition).compose(sections);
        new CookiesComposer(composition).compose(sections);
        topics.externalLinks(sections);
        topics.children(sections);
        topics.freedomOfInformation(sections);
        topics.accountability(sections);
        topics.freeText(sections);
        new LayersComposer(composition).compose(sections);
        new AboutComposer(composition).compose(sections);
        OpeningComposer opening = new OpeningComposer(composition);
        return new NoticeDocument(
                notice.language().value(),
                composition.from(NoticePath.of("title"), composition.text(notice.title())),
                opening.compose(),
                sections.build(),
                false,
                composition.words().say("contents.label"),
                opening.publication());
    }
}
