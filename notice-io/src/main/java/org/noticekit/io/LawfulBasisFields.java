package org.noticekit.io;

import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.VitalInterests;

/** The fields of {@link LawfulBasis}, whichever it is. */
final class LawfulBasisFields {

    static final UnionKind<LawfulBasis> KIND = new UnionKind<LawfulBasis>(
                    "lawfulBasis",
                    "a lawful basis",
                    "A lawful basis for using data (UK GDPR Article 6(1)).",
                    "basis",
                    "Which lawful basis it is (UK GDPR Article 6(1)).")
            .member("consent", Consent.class, ConsentFields.KIND)
            .member("contract", Contract.class, ContractFields.KIND)
            .member("legal-obligation", LegalObligation.class, LegalObligationFields.KIND)
            .member("vital-interests", VitalInterests.class, VitalInterestsFields.KIND)
            .member("public-task", PublicTask.class, PublicTaskFields.KIND)
            .member(
                    "recognised-legitimate-interest",
                    RecognisedLegitimateInterest.class,
                    RecognisedLegitimateInterestFields.KIND)
            .member("legitimate-interests", LegitimateInterests.class, LegitimateInterestsFields.KIND);

    private LawfulBasisFields() {}
}
