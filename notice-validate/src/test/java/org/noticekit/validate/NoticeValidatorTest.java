package org.noticekit.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.noticekit.validate.location.TransferTables;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.upkeep.UpkeepRules;

final class NoticeValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theDayMustBeGiven() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoticeValidator.builder().build())
                .withMessage("asOf: the day on which the notice is judged must be given");
    }

    @Test
    void noTwoRulesHaveOneId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoticeValidator.builder()
                        .asOf(TODAY)
                        .rules(List.of(new Says("a", "b"), new Says("a", "c")))
                        .build())
                .withMessage("rules: two of them have the id a");
    }

    @Test
    void aSeverityIsForARuleThatIsThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoticeValidator.builder()
                        .asOf(TODAY)
                        .severity("notice-dates", Severity.INFO)
                        .build())
                .withMessage(
                        "severity: there is no rule \"notice-dates\" about what notices say. Did you mean \"notice-date\"?");
    }

    @Test
    void aFindingSaysAllThatIsKnown() {
        Finding finding = judge(NoticeValidator.builder().rules(List.of(new Says("example", "It is bad."))), notice())
                .toList()
                .get(0);

        assertThat(finding.rule()).isEqualTo("example");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("It is bad.");
        assertThat(finding.path().toString()).isEmpty();
        assertThat(finding.subject()).hasValue("the notice");
        assertThat(finding.fix()).hasValue("Mend it.");
        assertThat(finding.citations()).extracting(Citation::text).containsExactly("UK GDPR Article 5");
        assertThat(finding.location()).isEmpty();
    }

    @Test
    void aSeverityOfYourOwnCounts() {
        NoticeValidator.Builder validator = NoticeValidator.builder()
                .rules(List.of(new Says("example", "It is bad.")))
                .severity("example", Severity.ERROR);

        assertThat(judge(validator, notice())).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aNoticeThatNamesNoLawStandsUnderTheUkGdpr() {
        assertThat(lawsOf(judge(NoticeValidator.builder(), notice()))).containsOnly(Law.UK_GDPR);
    }

    @Test
    void theNoticesOwnLawsCount() {
        assertThat(lawsOf(judge(NoticeValidator.builder(), notice(Law.EU_GDPR))))
                .containsOnly(Law.EU_GDPR);
        assertThat(lawsOf(judge(NoticeValidator.builder(), notice(Law.EU_INSTITUTIONS))))
                .containsOnly(Law.EU_INSTITUTIONS);
    }

    @Test
    void lawsOfYourOwnCountInPlaceOfTheNotices() {
        NoticeValidator.Builder validator = NoticeValidator.builder().laws(Law.EU_GDPR);

        assertThat(lawsOf(judge(validator, notice(Law.UK_GDPR)))).containsOnly(Law.EU_GDPR);
        assertThat(lawsOf(judge(validator.laws(), notice(Law.UK_GDPR)))).containsOnly(Law.UK_GDPR);
    }

    @Test
    void tablesOfYourOwnCountInPlaceOfOurs() {
        PrivacyNotice notice = NoticeReader.create().read("""
                        notice: website
                        title: Website
                        language: en-GB
                        processors: {host: {name: Host Ltd, locations: [{place: BR, safeguard: {type: approval}}]}}
                        """, "n.yaml").orThrow();
        TransferTables tables = TransferTables.builtIn().with(Law.UK_GDPR, """
                        place,status,first,last,instrument,pinpoint,url,evidence,condition,note
                        BR,approved,,,,,,K,,
                        """);

        assertThat(judge(NoticeValidator.builder(), notice).ofRule("transfer-adequacy-known"))
                .hasSize(1);
        assertThat(judge(NoticeValidator.builder().transfers(tables), notice).ofRule("transfer-adequacy-known"))
                .isEmpty();
    }

    @Test
    void tablesOfYourOwnCountAlsoWhereARuleAsksWhatAnotherLawSays() {
        PrivacyNotice notice = NoticeReader.create().read("""
                        notice: website
                        title: Website
                        language: en-GB
                        processors: {host: {name: Host Ltd, locations: [{place: ME}]}}
                        """, "n.yaml").orThrow();
        NoticeValidator.Builder today = NoticeValidator.builder();
        NoticeValidator.Builder afterAccession = NoticeValidator.builder().transfers(montenegroInTheUnion());

        assertThat(judge(today, notice).ofRule("transfer-mechanism-stated")).hasSize(1);
        assertThat(judge(today, notice).ofRule("transfer-eea-still-a-transfer")).isEmpty();
        assertThat(judge(afterAccession, notice).ofRule("transfer-mechanism-stated"))
                .isEmpty();
        assertThat(judge(afterAccession, notice).ofRule("transfer-eea-still-a-transfer"))
                .hasSize(1);
    }

    @Test
    void tablesOfYourOwnCountWhereAControllerIsEstablished() {
        PrivacyNotice notice = NoticeReader.create().read("""
                        notice: website
                        title: Website
                        language: en-GB
                        laws: [eu-gdpr]
                        controllers: {firm: {name: Firm, kind: other, establishedIn: ME}}
                        """, "n.yaml").orThrow();
        NoticeValidator.Builder afterAccession = NoticeValidator.builder().transfers(montenegroInTheUnion());

        assertThat(judge(NoticeValidator.builder(), notice).ofRule("representative-identity"))
                .hasSize(1);
        assertThat(judge(afterAccession, notice).ofRule("representative-identity"))
                .isEmpty();
    }

    @Test
    void whatBreaksARuleUnderTwoLawsIsOneFindingWithTheCitationsOfBoth() {
        Findings found = judge(NoticeValidator.builder(), notice(Law.UK_GDPR, Law.EU_GDPR))
                .ofRule("controller-identity");

        assertThat(found).hasSize(1);
        assertThat(found.toList().get(0).citations())
                .extracting(Citation::text)
                .containsExactly(
                        "UK GDPR Article 13(1)(a)",
                        "UK GDPR Article 14(1)(a)",
                        "EU GDPR Article 13(1)(a)",
                        "EU GDPR Article 14(1)(a)");
    }

    @Test
    void whatIsSaidOtherwiseUnderAnotherLawIsAFindingOfItsOwn() {
        Findings found = judge(NoticeValidator.builder(), notice(Law.UK_GDPR, Law.EU_GDPR))
                .ofRule("complaint-to-regulator");

        assertThat(found)
                .extracting(Finding::message)
                .containsExactly(
                        "The notice does not say that people can complain to the Information Commission (ICO).",
                        "The notice does not say that people can complain to the data protection authority of their "
                                + "country.");
    }

    @Test
    void aRuleIsRunOnlyWhileItIsInForce() {
        NoticeValidator.Builder validator = NoticeValidator.builder()
                .rules(List.of(new Says("example", "It is bad.", InForce.from(LocalDate.of(2026, 6, 19)))));

        assertThat(validator.asOf(LocalDate.of(2026, 6, 18)).build().validate(notice()))
                .isEmpty();
        assertThat(validator.asOf(LocalDate.of(2026, 6, 19)).build().validate(notice()))
                .hasSize(1);
    }

    @Test
    void anInstitutionOfTheUnionGetsNoBritishFinding() {
        assertThat(judge(NoticeValidator.builder(), notice(Law.EU_INSTITUTIONS)))
                .extracting(Finding::rule)
                .contains("controller-identity", "complaint-to-regulator")
                .doesNotContain("complaint-to-controller");
        assertThat(judge(NoticeValidator.builder(), notice(Law.EU_INSTITUTIONS)))
                .allSatisfy(finding -> assertThat(finding.citations())
                        .filteredOn(citation -> citation.law().isPresent())
                        .allSatisfy(citation -> assertThat(citation.verified()).isFalse()));
    }

    @Test
    void noNoticeIsJudgedBeforeThereWasALaw() {
        NoticeValidator.Builder builder = NoticeValidator.builder().asOf(NoticeValidator.FIRST_DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.asOf(LocalDate.of(2018, 5, 24)))
                .withMessageContaining("2018-05-25");
    }

    @Test
    void aStaleNoticeIsStaleWhenYouSayIt() {
        PrivacyNotice old = PrivacyNotice.builder()
                .from(notice())
                .updated(org.noticekit.model.NoticeDate.of("2025-11-22"))
                .build();

        assertThat(judge(NoticeValidator.builder(), old).ofRule("notice-stale")).isEmpty();
        assertThat(judge(NoticeValidator.builder().rule(UpkeepRules.noticeStale(12)), old)
                        .ofRule("notice-stale"))
                .extracting(Finding::message)
                .containsExactly("The last change or review of the notice is dated 22 November 2025, more than 12 "
                        + "months before 23 November 2026.");
    }

    @Test
    void aLimitIsAtLeastAMonth() {
        assertThat(UpkeepRules.noticeStale(1).info().id()).isEqualTo("notice-stale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpkeepRules.noticeStale(0))
                .withMessage("months: must be at least 1, is 0");
    }

    @Test
    void aRuleOfYourOwnIsOneMore() {
        assertThat(judge(NoticeValidator.builder().rule(new Says("own-rule", "It is not ours.")), notice()))
                .extracting(Finding::rule)
                .contains("own-rule", "controller-identity");
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        NoticeValidator validator = NoticeValidator.builder().asOf(TODAY).build();
        PrivacyNotice notice = notice(Law.values());
        Findings alone = validator.validate(notice);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Findings> judging = () -> validator.validate(notice);
            for (Future<Findings> found : threads.invokeAll(Collections.nCopies(200, judging))) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static TransferTables montenegroInTheUnion() {
        return TransferTables.builtIn().with(Law.EU_GDPR, """
                        place,status,first,last,instrument,pinpoint,url,evidence,condition,note
                        ME,domestic,,,,,,K,,
                        """);
    }

    private static Findings judge(NoticeValidator.Builder validator, PrivacyNotice notice) {
        return validator.asOf(TODAY).build().validate(notice);
    }

    private static List<Law> lawsOf(Findings findings) {
        return findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .flatMap(citation -> citation.law().stream())
                .toList();
    }

    private static PrivacyNotice notice(Law... laws) {
        return PrivacyNotice.builder()
                .id(Identifier.of("website"))
                .title(Text.of("Website privacy notice"))
                .language(LanguageTag.of("en-GB"))
                .laws(List.of(laws))
                .build();
    }

    /** A rule that always finds the same. */
    private static final class Says implements Rule {

        private final RuleInfo info;
        private final String message;

        Says(String id, String message) {
            this(id, message, InForce.always());
        }

        Says(String id, String message, InForce inForce) {
            this.message = message;
            this.info = RuleInfo.builder()
                    .id(id)
                    .title("An example")
                    .severity(Severity.WARNING)
                    .addLaws(Law.UK_GDPR)
                    .inForce(inForce)
                    .addAuthorities(Authority.of(Citation.builder()
                            .law(Law.UK_GDPR)
                            .instrument("UK GDPR")
                            .pinpoint("Article 5")
                            .verified(true)
                            .build()))
                    .why("It shows.")
                    .fix(Wording.of("Mend it."))
                    .build();
        }

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public void check(NoticeContext notice, Report report) {
            report.add(notice.subject(), message);
        }
    }
}
