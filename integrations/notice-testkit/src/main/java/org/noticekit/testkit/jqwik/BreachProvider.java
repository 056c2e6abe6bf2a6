package org.noticekit.testkit.jqwik;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives parameters that are breaches those of the rules that their annotation names, or of any. */
final class BreachProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage parameter) {
        return parameter.isOfType(Breach.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage parameter, SubtypeProvider any) {
        return Set.of(NoticeArbitraries.breaking(
                parameter.findAnnotation(Breaking.class).map(Breaking::value).orElse(new String[] {})));
    }
}
