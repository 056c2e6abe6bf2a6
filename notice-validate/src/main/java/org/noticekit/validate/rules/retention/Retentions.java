package org.noticekit.validate.rules.retention;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.model.DataRetention;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionException;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Subject;

/** What an activity says of how long data is kept, each statement where it is written. */
final class Retentions {

    private Retentions() {}

    /** What holds for all its data, then what holds for some of it. */
    static List<Part<Retention>> written(ActivityView activity) {
        List<Part<Retention>> found = new ArrayList<>();
        activity.own()
                .retention()
                .ifPresent(retention ->
                        found.add(new Part<>(retention, activity.subject().field("retention"))));
        for (Part<DataRetention> part :
                activity.subject().items("retentionByData", activity.own().retentionByData())) {
            Subject subject = part.subject().field("retention");
            found.add(new Part<>(part.value().retention(), subject));
        }
        return found;
    }

    /** The same, each with its exceptions and theirs. */
    static List<Part<Retention>> withExceptions(ActivityView activity) {
        List<Part<Retention>> found = written(activity);
        for (int i = 0; i < found.size(); i++) {
            Subject subject = found.get(i).subject();
            List<RetentionException> exceptions = found.get(i).value().exceptions();
            for (Part<RetentionException> exception : subject.items("exceptions", exceptions)) {
                exception
                        .value()
                        .retention()
                        .ifPresent(retention -> found.add(
                                new Part<>(retention, exception.subject().field("retention"))));
            }
        }
        return found;
    }
}
