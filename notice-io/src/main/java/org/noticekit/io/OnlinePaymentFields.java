package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.Prose;

/** The fields of {@link OnlinePayment}. */
final class OnlinePaymentFields extends CommonChannelFields<OnlinePayment> {

    static final OnlinePaymentFields KIND = new OnlinePaymentFields();

    private final Field<Optional<Prose>> cardData = optional("cardData", PROSE, "Who sees and keeps card details.");

    private OnlinePaymentFields() {
        super("onlinePayment", "an online payment channel", "Payments on a website.");
    }

    @Override
    OnlinePayment make(Values in) {
        return OnlinePayment.builder()
                .title(in.get(title))
                .description(in.get(description))
                .cardData(in.get(cardData))
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
    void writeOwn(OnlinePayment it, Output out) {
        cardData.write(it.cardData(), out);
    }
}
