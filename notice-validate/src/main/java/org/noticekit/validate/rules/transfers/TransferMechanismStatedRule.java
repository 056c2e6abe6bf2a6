package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dataActSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Place;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Every transfer has what permits it. */
final class TransferMechanismStatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-mechanism-stated")
            .title("For every transfer abroad, the notice says what permits it")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(ukGdpr("13(1)(f)", "14(1)(f)"))
            .addAllAuthorities(since(DATA_ACT, dataActSchedule("9 paragraph 2")))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("44A(2)")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("44")))
            .addAllAuthorities(euGdpr("13(1)(f)", "14(1)(f)", "44", "45", "46", "47", "48", "49"))
            .addAllAuthorities(euInstitutions("15(1)(e)", "16(1)(f)", "46"))
            .why("Abroad the law at home no longer protects the data by itself; people should know what does.")
            .fix(Wording.of("Say why the transfer is allowed: the country is approved by regulations, a contract "
                            + "protects the data (the IDTA or the Addendum), or an exception applies.")
                    .under(
                            Law.EU_GDPR,
                            "Say why the transfer is allowed: an adequacy decision, standard contractual clauses or "
                                    + "another safeguard, or an exception.")
                    .under(
                            Law.EU_INSTITUTIONS,
                            "Say why the transfer is allowed: an adequacy decision, a safeguard, or an exception."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.locations().stream()
                .filter(location -> !Mechanism.isNamed(location.safeguard()))
                .filter(location -> !notice.isExcused(NoticeTopic.TRANSFERS, location.subject()))
                .forEach(location -> judge(location, notice, report));
    }

    private static void judge(LocationView location, NoticeContext notice, Report report) {
        List<Place> places = location.abroad().stream()
                .filter(place -> !EuropeanEconomicArea.leaveToItsOwnRule(place, notice))
                .toList();
        if (!places.isEmpty() || (location.places().isEmpty() && location.isTransfer())) {
            String where = places.isEmpty() ? "abroad" : "to " + PlaceWords.names(places);
            report.add(
                    location.subject(),
                    "For " + location.subject() + ", data goes " + where + ", but the notice does not say "
                            + (location.safeguard().isPresent()
                                    ? "which of the law's safeguards permits that."
                                    : "what permits that."));
        }
    }
}
