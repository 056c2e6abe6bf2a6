package org.noticekit.render.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** The whole notice: everything it says, in the order in which people ask. */
public final class FullNotice {
    private FullNotice() {}

    /** What {@code notice} says. */
    public static NoticeDocument compose(PrivacyNotice notice, Manner manner) {
        Signpost within = Signpost.within(manner.page(), manner.idPrefix());
        return compose(Composition.of(notice, within, manner), manner.pictured());
    }

    /** The ids of all its sections. */
    static Set<String> sections(PrivacyNotice notice, boolean pictured) {
        Composition composition = new Composition(notice, Words.of(notice.language()), Signpost.WITHIN, false);
        Set<String> ids = new HashSet<>();
        addIds(compose(composition, pictured).sections(), ids);
        return ids;
    }

    private static void addIds(List<Section> sections, Set<String> ids) {
        for (Section section : sections) {
            ids.add(section.id());
            addIds(section.subsections(), ids);
        }
    }

    static NoticeDocument compose(Composition notice, boolean pictured) {
        PrivacyNotice whole = notice.notice();
        TopicsComposer topics = new TopicsComposer(notice);
        Sections sections = new Sections();
        new ScopeComposer(notice).compose(sections);
        new ControllersComposer(notice).compose(sections);
        new OfficersComposer(notice).compose(sections);
        new ChannelsComposer(notice).compose(sections);
        topics.dataMatching(sections);
        new SuppliersComposer(notice).compose(sections);
        if (pictured) {
            DataFlowComposer.compose(notice, sections);
        }
        new RightsComposer(notice).compose(sections);
        new ComplaintsComposer(notice).compose(sections);
        new CookiesComposer(notice).compose(sections);
        topics.externalLinks(sections);
        topics.children(sections);
        topics.freedomOfInformation(sections);
        topics.accountability(sections);
        topics.freeText(sections);
        new LayersComposer(notice).compose(sections);
        new AboutComposer(notice).compose(sections);
        OpeningComposer opening = new OpeningComposer(notice);
        return new NoticeDocument(
                whole.language().value(),
                notice.from(NoticePath.of("title"), notice.text(whole.title())),
                opening.compose(),
                sections.build(),
                false,
                notice.words().say("contents.label"),
                opening.publication());
    }
}
