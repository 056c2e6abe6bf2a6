package org.noticekit.io;

import java.util.Optional;
import org.noticekit.model.CustomerAccount;
import org.noticekit.model.Link;

/** The fields of {@link CustomerAccount}. */
final class CustomerAccountFields extends CommonChannelFields<CustomerAccount> {

    static final CustomerAccountFields KIND = new CustomerAccountFields();

    private final Field<Optional<Link>> terms = optional("terms", LinkFields.KIND, "The terms of the account.");

    private CustomerAccountFields() {
        super("customerAccount", "a customer account channel", "An account that people sign in to.");
    }

    @Override
    CustomerAccount make(Values in) {
        return CustomerAccount.builder()
                .title(in.get(title))
                .description(in.get(description))
                .terms(in.get(terms))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllServices(in.get(services))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllProcessors(in.get(processors))
                .putAllActivities(in.get(activities))
                .addAllAdvice(in.get(advice))
                .addAllLinks(in.get(links))
                .build();
    }

    @Override
    void writeOwn(CustomerAccount it, Output out) {
        terms.write(it.terms(), out);
    }
}
