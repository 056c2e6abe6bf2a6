package org.noticekit.validate.rules.rights;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.RightKind;
import org.noticekit.model.VitalInterests;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;

/**
 * Which rights people have, by the lawful bases of what is done with their data. A basis counts in its own activity; a
 * notice must tell of each right that people have in any of its activities.
 */
final class RightsMatrix {

    /** Whether a basis gives a right. */
    enum Answer {
        /** It does. */
        YES,
        /** It does on conditions, which {@link #gives} knows. */
        CONDITIONAL,
        /** It does not, as far as the basis covers what is done. */
        NO
    }

    /**
     * The table, with Y for yes, C for on conditions, N for no.
     *
     * <p>Erasure is out only as far as the duty or the task needs the data (Article 17(3)(b)). Portability is for data
     * that people provided and computers process (Article 20(1)). Who consented withdraws, and need not object. Nobody
     * does marketing because the law obliges them to, or to save a life; all other marketing can be stopped, whatever the
     * basis. Recognised legitimate interest is a basis in the United Kingdom only. Whether a computer alone may decide
     * is not a right that depends on the basis; rules on automated decisions judge it.
     */
    private static final String TABLE = """
            right                      | consent contract obligation vital task recognised legitimate
            be-informed                | Y       Y        Y          Y     Y    Y          Y
            access                     | Y       Y        Y          Y     Y    Y          Y
            rectification              | Y       Y        Y          Y     Y    Y          Y
            erasure                    | Y       Y        N          Y     N    Y          Y
            restriction                | Y       Y        Y          Y     Y    Y          Y
            portability                | C       C        N          N     N    N          N
            object                     | N       N        N          N     Y    Y          Y
            object-to-direct-marketing | Y       Y        N          N     Y    Y          Y
            withdraw-consent           | Y       N        N          N     N    N          N
            """;

    private static final Map<RightKind, List<Answer>> ROWS = rows();

    private static final Set<RightKind> LISTED = Collections.unmodifiableSet(EnumSet.of(
            RightKind.ACCESS,
            RightKind.RECTIFICATION,
            RightKind.ERASURE,
            RightKind.RESTRICTION,
            RightKind.PORTABILITY,
            RightKind.OBJECT));

    private RightsMatrix() {}

    /** The rights that the table knows. */
    static Set<RightKind> rights() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }

    /** What the table says. */
    static Answer answer(Law law, RightKind right, LawfulBasis basis) {
        List<Answer> row = ROWS.getOrDefault(right, List.of());
        return row.isEmpty() || !isKnown(law, basis) ? Answer.NO : row.get(basis.accept(Column.NUMBER));
    }

    /** The rights that people have whatever the basis, in the order of the law. */
    static Set<RightKind> always(Law law) {
        return law == Law.UK_LAW_ENFORCEMENT
                ? EnumSet.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION)
                : EnumSet.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.RESTRICTION);
    }

    /** The rights that the notice must list, in the order of the law. */
    static Set<RightKind> required(NoticeContext notice) {
        Set<RightKind> required = always(notice.law());
        if (notice.law() != Law.UK_LAW_ENFORCEMENT) {
            LISTED.stream()
                    .filter(right -> notice.activities().stream()
                            .anyMatch(activity -> gives(notice.law(), activity, right)
                                    || (right == RightKind.OBJECT
                                            && bases(notice.law(), activity).isEmpty())))
                    .forEach(required::add);
        }
        return required;
    }

    /** The activities in which people have the right because of a basis that is named, in an order of their own. */
    static List<ActivityView> having(NoticeContext notice, RightKind right) {
        return ordered(notice, activity -> gives(notice.law(), activity, right));
    }

    /**
     * The activities to which people can object. Where no basis is named, a public authority is taken to perform its
     * tasks and anybody else to pursue its interests, for that is what remains to them without saying more.
     */
    static List<ActivityView> openToObjection(NoticeContext notice) {
        return ordered(
                notice,
                activity -> gives(notice.law(), activity, RightKind.OBJECT)
                        || bases(notice.law(), activity).isEmpty());
    }

    /**
     * Whether no activity gives people the right. False as long as one names no basis, or other notices tell of more
     * activities or bases.
     */
    static boolean isImpossible(NoticeContext notice, RightKind right) {
        return !notice.activities().isEmpty()
                && !notice.isLeftToAnotherNotice(NoticeTopic.SERVICES)
                && !notice.isLeftToAnotherNotice(NoticeTopic.LAWFUL_BASES)
                && notice.activities().stream()
                        .noneMatch(activity ->
                                bases(notice.law(), activity).isEmpty() || gives(notice.law(), activity, right));
    }

    /** The lawful bases that hold for an activity, as far as the law knows them. */
    private static List<LawfulBasis> bases(Law law, ActivityView activity) {
        return activity.list(ProcessingActivity::lawfulBases).stream()
                .filter(basis -> isKnown(law, basis))
                .toList();
    }

    private static boolean isKnown(Law law, LawfulBasis basis) {
        return law == Law.UK_GDPR || !(basis instanceof RecognisedLegitimateInterest);
    }

    private static boolean gives(Law law, ActivityView activity, RightKind right) {
        return bases(law, activity).stream()
                .map(basis -> answer(law, right, basis))
                .anyMatch(answer ->
                        answer == Answer.YES || (answer == Answer.CONDITIONAL && usesDataThatPeopleProvide(activity)));
    }

    /** What is seen of people counts as provided by them; what is worked out does not. */
    private static boolean usesDataThatPeopleProvide(ActivityView activity) {
        List<PersonalDataCategory> data = activity.list(ProcessingActivity::data);
        return activity.isDirect()
                && (data.isEmpty()
                        || data.stream()
                                .map(PersonalDataCategory::origin)
                                .anyMatch(origin -> origin.isEmpty()
                                        || origin.equals(Optional.of(DataOrigin.PROVIDED))
                                        || origin.equals(Optional.of(DataOrigin.OBSERVED))));
    }

    /** Those activities, in an order that does not depend on the file's. */
    static List<ActivityView> ordered(NoticeContext notice, Predicate<ActivityView> wanted) {
        return notice.activities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.RIGHTS))
                .filter(wanted)
                .sorted(Comparator.comparing(activity -> activity.subject().path()))
                .toList();
    }

    private static Map<RightKind, List<Answer>> rows() {
        Map<RightKind, List<Answer>> rows = new EnumMap<>(RightKind.class);
        TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .forEach(halves -> rows.put(
                        RightKind.valueOf(
                                halves[0].strip().toUpperCase(Locale.ROOT).replace('-', '_')),
                        Arrays.stream(halves[1].strip().split(" +"))
                                .map(RightsMatrix::answer)
                                .toList()));
        return rows;
    }

    private static Answer answer(String letter) {
        return switch (letter) {
            case "Y" -> Answer.YES;
            case "C" -> Answer.CONDITIONAL;
            case "N" -> Answer.NO;
            default -> throw new IllegalArgumentException("No answer is written " + letter);
        };
    }

    /** Where in the table each basis stands. */
    private enum Column implements LawfulBasis.Visitor<Integer> {
        NUMBER;

        @Override
        public Integer consent(Consent consent) {
            return 0;
        }

        @Override
        public Integer contract(Contract contract) {
            return 1;
        }

        @Override
        public Integer legalObligation(LegalObligation legalObligation) {
            return 2;
        }

        @Override
        public Integer vitalInterests(VitalInterests vitalInterests) {
            return 3;
        }

        @Override
        public Integer publicTask(PublicTask publicTask) {
            return 4;
        }

        @Override
        public Integer recognisedLegitimateInterest(RecognisedLegitimateInterest recognisedLegitimateInterest) {
            return 5;
        }

        @Override
        public Integer legitimateInterests(LegitimateInterests legitimateInterests) {
            return 6;
        }
    }
}
