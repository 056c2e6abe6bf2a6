package org.noticekit.validate.rules.transfers;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on data that goes abroad (UK GDPR Articles 13(1)(f) and 44A to 49). */
public final class TransferRules {

    private TransferRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new TransferDisclosedRule(),
                new TransferMechanismStatedRule(),
                new TransferSafeguardCopyRule(),
                new TransferEeaStillATransferRule(),
                new TransferCountryNamedRule(),
                new TransferTerritoryUkNotEeaRule(),
                new TransferAdequacyKnownRule(),
                new TransferAdequacyConditionalRule(),
                new TransferMechanismRegimeRule(),
                new TransferTestRecordedRule(),
                new TransferDerogationExceptionalRule(),
                new TransferDerogationPublicAuthorityRule(),
                new TransferCompellingInterestNoticeRule(),
                new TransferRemoteAccessRule(),
                new TransferNoneStatedRule(),
                new TransferStaleMechanismRule());
    }
}
