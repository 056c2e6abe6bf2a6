package org.noticekit.validate.rules.specialcategory;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.SpecialCategory;
import org.noticekit.validate.rule.ActivityView;

/** Which of an activity's data the law protects more than other data. */
final class SensitiveData {

    private SensitiveData() {}

    /** The special categories that its data falls in, in the order of Article 9(1). */
    static Set<SpecialCategory> specialCategories(ActivityView activity) {
        Set<SpecialCategory> found = EnumSet.noneOf(SpecialCategory.class);
        activity.list(ProcessingActivity::data).forEach(data -> found.addAll(data.specialCategories()));
        return found;
    }

    /** Whether any of it is about criminal convictions or offences. */
    static boolean hasCriminalOffenceData(ActivityView activity) {
        return activity.list(ProcessingActivity::data).stream()
                .anyMatch(data -> !data.criminalOffenceData().isEmpty());
    }

    /** The categories as words, for example {@code health, genetic data}. */
    static String words(Set<SpecialCategory> categories) {
        return categories.stream().map(category -> EnumWords.spaced(category)).collect(Collectors.joining(", "));
    }
}
