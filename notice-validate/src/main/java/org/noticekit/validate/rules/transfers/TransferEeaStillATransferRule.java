package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Place;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** From the United Kingdom, the European Economic Area is abroad. */
final class TransferEeaStillATransferRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-eea-still-a-transfer")
            .title("A UK notice says that the law approves of the European countries where data is")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(UK_GDPR_BEGINS))
            .addAllAuthorities(ukGdpr("13(1)(f)"))
            .addAllAuthorities(dpaSchedule(
                    "21 paragraph 4(1)", "21 paragraph 5(1)(a)", "21 paragraph 6(1)(a)", "21 paragraph 6(2)"))
            .why("Since 1 January 2021 data that goes to the European Union, Iceland, Liechtenstein or Norway "
                    + "leaves the United Kingdom. The law approves of that, but people must be told.")
            .fix(Wording.of("Say, for example, that your host stores data in Ireland, and that UK law treats the "
                    + "countries of the European Economic Area as protecting data adequately."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            List<Place> places = location.abroad().stream()
                    .filter(place -> EuropeanEconomicArea.contains(place, notice))
                    .toList();
            if (!places.isEmpty()
                    && !Mechanism.isNamed(location.safeguard())
                    && !notice.isExcused(NoticeTopic.TRANSFERS, location.subject())) {
                report.add(
                        location.subject(),
                        "For " + location.subject() + ", data goes to " + PlaceWords.names(places)
                                + ", which is outside the United Kingdom, but the notice does not say that UK "
                                + "law approves of that.");
            }
        }
    }
}
