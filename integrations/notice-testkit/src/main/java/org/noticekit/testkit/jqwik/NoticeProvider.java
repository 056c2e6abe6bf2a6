package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.noticekit.model.PrivacyNotice;

/** Gives parameters that are notices what their annotations ask for. */
final class NoticeProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage parameter) {
        return parameter.isOfType(PrivacyNotice.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage parameter, SubtypeProvider any) {
        Optional<Breaking> breaking = parameter.findAnnotation(Breaking.class);
        Optional<Complete> complete = parameter.findAnnotation(Complete.class);
        if (breaking.isPresent() && complete.isPresent()) {
            throw new IllegalArgumentException("A notice cannot be asked for as @Complete and as @Breaking a rule.");
        }
        Optional<Arbitrary<PrivacyNotice>> asked = breaking.map(it -> NoticeArbitraries.noticesBreaking(it.value()))
                .or(() -> complete.map(it -> NoticeArbitraries.complete(LocalDate.parse(it.asOf()))));
        return Set.of(asked.orElseGet(NoticeArbitraries::notices));
    }
}
