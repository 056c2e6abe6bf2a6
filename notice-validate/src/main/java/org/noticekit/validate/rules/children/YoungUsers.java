package org.noticekit.validate.rules.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Subject;

/** Where a notice says that children use what it tells of. */
final class YoungUsers {

    private YoungUsers() {}

    /** The notice's own words on children or, where these do not tell, each channel that children use. */
    static List<Subject> of(NoticeContext notice) {
        Optional<ChildrenInformation> children = notice.notice().children();
        if (children.flatMap(ChildrenInformation::directedAtChildren).orElse(false)) {
            return List.of(notice.subject().field("children"));
        }
        List<Subject> found = new ArrayList<>();
        for (Part<CollectionChannel> channel : notice.channels().values()) {
            for (Part<DataSubjectCategory> user :
                    channel.subject().items("dataSubjects", channel.value().dataSubjects())) {
                if (user.value().children().orElse(false)) {
                    found.add(user.subject());
                }
            }
        }
        return found;
    }

    /** What children use, by what is said there. */
    static String use(Subject subject, NoticeContext notice) {
        return subject.name().equals(notice.subject().name()) ? "what the notice tells of" : subject.name();
    }
}
