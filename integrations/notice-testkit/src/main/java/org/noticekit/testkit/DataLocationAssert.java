package org.noticekit.testkit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Findings;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.policy.RuleDemand;
import org.noticekit.policy.RuleSubject;

/**
 * An assertion about where some data is. It is a {@link LocationPolicy} of one rule, and has the same answer: an area
 * permits every country in it, a place at which the notice does not say what happens counts as one where anything does, and
 * a supplier of which it does not say where data is fails.
 */
public class DataLocationAssert extends AbstractJudgedAssert<DataLocationAssert, PrivacyNotice> {

    private @Nullable JudgedNoticeAssert notice;
    private String what = "";
    private RuleSubject subject = LocationRule.everything();

    /** An assertion about data of this notice; {@link JudgedNoticeAssert} makes it. */
    protected DataLocationAssert(@Nullable PrivacyNotice notice) {
        super(notice, DataLocationAssert.class);
    }

    final DataLocationAssert of(JudgedNoticeAssert from, String called, RuleSubject about) {
        notice = from;
        what = called;
        subject = about;
        return this;
    }

    /**
     * The data is stored there only. Counted as storing are places where the notice says that data is {@code stored}, and
     * those where it does not say what happens; copies that are only {@code backed-up} are not, see {@link #hasDataOnlyIn}.
     */
    public DataLocationAssert storesDataOnlyIn(Place... places) {
        return keeps("to be stored only in ", subject.mustBeStoredIn(places), places);
    }

    /** Whatever happens to the data happens there: it is stored, worked on, reached, supported and backed up nowhere else. */
    public DataLocationAssert hasDataOnlyIn(Place... places) {
        return keeps("to be only in ", subject.mustBeIn(places), places);
    }

    /**
     * The data is reached from there only, for support too. Fails as well if the notice does not say from where it is
     * reached: a test of nothing must not look like one that passes.
     */
    public DataLocationAssert isAccessedOnlyFrom(Place... places) {
        return keeps("to be accessed only from ", subject.mustNotBeAccessedFromOutside(places), places);
    }

    /** Goes back to the notice. */
    public JudgedNoticeAssert and() {
        if (notice == null) {
            throw new IllegalStateException("Begin with NoticeAssertions.assertThat(notice).");
        }
        return notice;
    }

    private DataLocationAssert keeps(String expected, RuleDemand demand, Place... places) {
        LocationPolicy policy = LocationPolicy.of(demand.because("the test expects it"));
        Judgement judged = judgement();
        Findings breaches = judged == null ? Findings.none() : judged.breaches(policy);
        if (!breaches.isEmpty()) {
            String where = Arrays.stream(places).map(Place::value).collect(Collectors.joining(" or "));
            fail(Listing.of("Expecting data of the " + what + " " + expected + where + ", but:", breaches));
        }
        return this;
    }
}
