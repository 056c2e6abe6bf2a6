package org.noticekit.validate.rules.rights;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.RightKind;
import org.noticekit.model.VitalInterests;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;

/**
 * Which rights people have, by the lawful bases of what is done with their data. A notice must tell of each right that
 * they have in any of its activities.
 */
final class RightsMatrix {

    /** The rights that people have whatever the basis. */
    static final Set<RightKind> ALWAYS =
            Collections.unmodifiableSet(EnumSet.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.RESTRICTION));

    private static final Set<RightKind> OF_AGREEMENT = Set.of(RightKind.ERASURE, RightKind.PORTABILITY);
    private static final Set<RightKind> OF_PUBLIC_TASK = Set.of(RightKind.OBJECT);
    private static final Set<RightKind> OF_INTERESTS = Set.of(RightKind.ERASURE, RightKind.OBJECT);

    private RightsMatrix() {}

    /** The rights of which the notice must tell, in the order of the law; stopping marketing is not among them. */
    static Set<RightKind> required(NoticeContext notice) {
        if (notice.law() == Law.UK_LAW_ENFORCEMENT) {
            return EnumSet.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION);
        }
        Set<RightKind> required = EnumSet.copyOf(ALWAYS);
        notice.activities().forEach(activity -> required.addAll(required(activity)));
        return required;
    }

    /** Whether people can object to the activity, because its basis is one to which they can. */
    static boolean isOpenToObjection(ActivityView activity) {
        return required(activity).contains(RightKind.OBJECT);
    }

    /**
     * The rights that depend on the basis. Where no basis is given, a public authority is taken to perform its tasks
     * and anybody else to pursue its interests, for that is what remains to them without saying more.
     */
    private static Set<RightKind> required(ActivityView activity) {
        List<LawfulBasis> bases = activity.list(ProcessingActivity::lawfulBases);
        if (bases.isEmpty()) {
            return activity.isOfPublicAuthority() ? OF_PUBLIC_TASK : OF_INTERESTS;
        }
        Set<RightKind> required = EnumSet.noneOf(RightKind.class);
        bases.forEach(basis -> required.addAll(basis.accept(Row.INSTANCE)));
        return required;
    }

    /** What each basis adds to the rights that people have in any case. */
    private enum Row implements LawfulBasis.Visitor<Set<RightKind>> {
        INSTANCE;

        @Override
        public Set<RightKind> consent(Consent consent) {
            return OF_AGREEMENT;
        }

        @Override
        public Set<RightKind> contract(Contract contract) {
            return OF_AGREEMENT;
        }

        @Override
        public Set<RightKind> legalObligation(LegalObligation legalObligation) {
            return Set.of();
        }

        @Override
        public Set<RightKind> vitalInterests(VitalInterests vitalInterests) {
            return Set.of(RightKind.ERASURE);
        }

        @Override
        public Set<RightKind> publicTask(PublicTask publicTask) {
            return OF_PUBLIC_TASK;
        }

        @Override
        public Set<RightKind> recognisedLegitimateInterest(RecognisedLegitimateInterest recognisedLegitimateInterest) {
            return OF_INTERESTS;
        }

        @Override
        public Set<RightKind> legitimateInterests(LegitimateInterests legitimateInterests) {
            return OF_INTERESTS;
        }
    }
}
