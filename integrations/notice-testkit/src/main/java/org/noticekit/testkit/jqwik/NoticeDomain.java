package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Gives jqwik's properties notices.
 *
 * <pre>{@code
 * @Property
 * @Domain(NoticeDomain.class)
 * void anyNoticeHasAPage(@ForAll PrivacyNotice notice) {
 *     assertThat(HtmlRenderer.builder().build().render(notice)).contains("<h1");
 * }
 *
 * @Property
 * @Domain(NoticeDomain.class)
 * void ourBuildStopsAtThem(@ForAll @Breaking("retention-present") PrivacyNotice notice) {
 *     assertThat(notice).asOf(NoticeDomain.DAY).hasFinding("retention-present");
 * }
 * }</pre>
 *
 * <p>There are a {@code PrivacyNotice}, whatever the model can hold; a {@link Complete} one; one that is {@link Breaking} a
 * rule; and a {@link Breach}, which has with it all that the rule needs. They shrink to the smallest that is still as asked
 * for, and a seed gives the same again. {@link NoticeArbitraries} has the same for properties of other things.
 */
public final class NoticeDomain implements DomainContext {

    /** The day as of which notices are complete or break a rule, where nothing else is said: {@value #DAY_TEXT}. */
    public static final LocalDate DAY = LocalDate.parse(NoticeDomain.DAY_TEXT);

    static final String DAY_TEXT = "2026-11-23";

    /** A domain; jqwik makes it. */
    public NoticeDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new NoticeProvider(), new BreachProvider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new NoticeFormatForReports());
    }
}
