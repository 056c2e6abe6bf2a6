package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Contract;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link Contract}. */
final class ContractFields extends CommonBasisFields<Contract> {

    static final ContractFields KIND = new ContractFields();

    private final Field<Optional<Prose>> contract =
            optional("contract", PROSE, "The contract, and who its parties are.");
    private final Field<Optional<Link>> terms = optional("terms", LinkFields.KIND, "The terms of the contract.");

    private ContractFields() {
        super(
                "contract",
                "a contract basis",
                "A contract with the person, or steps they asked for before one (UK GDPR Article 6(1)(b)).");
    }

    @Override
    Contract make(Values in) {
        return Contract.builder()
                .contract(in.get(contract))
                .terms(in.get(terms))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(Contract it, Output out) {
        contract.write(it.contract(), out);
        terms.write(it.terms(), out);
    }
}
