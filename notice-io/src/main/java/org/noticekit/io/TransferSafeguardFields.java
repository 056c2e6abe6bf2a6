package org.noticekit.io;

import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.TransferApproval;
import org.noticekit.model.TransferDerogation;
import org.noticekit.model.TransferSafeguard;

/** The fields of {@link TransferSafeguard}, whichever it is. */
final class TransferSafeguardFields {

    static final UnionKind<TransferSafeguard> KIND = new UnionKind<TransferSafeguard>(
                    "transferSafeguard",
                    "a safeguard",
                    "What permits data to go to another country (UK GDPR Articles 44A to 49; EU GDPR Articles 44 to 49).",
                    "type",
                    "What it is in law.")
            .member("approval", TransferApproval.class, TransferApprovalFields.KIND)
            .member("appropriate-safeguards", AppropriateSafeguard.class, AppropriateSafeguardFields.KIND)
            .member("derogation", TransferDerogation.class, TransferDerogationFields.KIND)
            .member("other", OtherSafeguard.class, OtherSafeguardFields.KIND);

    private TransferSafeguardFields() {}
}
