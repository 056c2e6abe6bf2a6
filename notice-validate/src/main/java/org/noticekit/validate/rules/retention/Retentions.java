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
        List<DataRetention> byData = activity.own().retentionByData();
        for (int i = 0; i < byData.size(); i++) {
            Subject subject = activity.subject().item("retentionByData", i).field("retention");
            found.add(new Part<>(byData.get(i).retention(), subject));
        }
        return found;
    }

    /** The same, each with its exceptions and theirs. */
    static List<Part<Retention>> withExceptions(ActivityView activity) {
        List<Part<Retention>> found = written(activity);
        for (int i = 0; i < found.size(); i++) {
            Subject subject = found.get(i).subject();
            List<RetentionException> exceptions = found.get(i).value().exceptions();
            for (int j = 0; j < exceptions.size(); j++) {
                Subject exception = subject.item("exceptions", j).field("retention");
                exceptions.get(j).retention().ifPresent(retention -> found.add(new Part<>(retention, exception)));
            }
        }
        return found;
    }
}
