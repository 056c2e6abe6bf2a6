package org.noticekit.validate.rules.lawfulbasis;

import java.util.Optional;
import java.util.function.Predicate;
import org.noticekit.finding.Severity;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;

/**
 * The bar in the second subparagraph of Article 6(1): public authorities may not rest on certain bases what they do in
 * the performance of their tasks.
 */
final class PublicTaskBar {

    private PublicTaskBar() {}

    /**
     * Reports each use of such a basis by a public authority: as a breach where it is for one of its tasks, as a
     * warning where the notice does not say whether it is, unless the basis itself says that it is not.
     *
     * @param words the basis, as the start of a sentence, with its verb
     */
    static <B extends LawfulBasis> void judge(
            NoticeContext notice, Class<B> kind, Predicate<B> outsideTasks, String words, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (activity.isOfPublicAuthority()) {
                Optional<Boolean> publicTask = activity.value(ProcessingActivity::partOfPublicTasks);
                for (Part<B> basis : activity.lawfulBases(kind)) {
                    if (publicTask.orElse(false)) {
                        report.add(basis.subject(), barred(words, activity));
                    } else if (publicTask.isEmpty() && !outsideTasks.test(basis.value())) {
                        report.add(Severity.WARNING, basis.subject(), perhapsBarred(words, activity));
                    }
                }
            }
        }
    }

    private static String barred(String words, ActivityView activity) {
        return words + " given as the lawful basis for " + activity
                + ", which is one of a public authority's tasks; the law bars that.";
    }

    private static String perhapsBarred(String words, ActivityView activity) {
        return words + " given as the lawful basis for " + activity
                + "; the law bars a public authority from that for its tasks, and the notice does not say that this is "
                + "none of them.";
    }
}
