package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Scope;

/** The fields of {@link Scope}. */
final class ScopeFields extends ObjectKind<Scope> {

    static final ScopeFields KIND = new ScopeFields();

    private final Field<List<Prose>> covers =
            list("covers", PROSE, "What the notice covers: sites, services, people, information.");
    private final Field<List<Link>> sites = list("sites", LinkFields.KIND, "The sites that the notice covers.");
    private final Field<List<Prose>> excludes = list("excludes", PROSE, "What the notice does not cover.");

    private ScopeFields() {
        super("scope", "a scope", "What a notice covers and what it does not.");
    }

    @Override
    Scope make(Values in) {
        return Scope.builder()
                .addAllCovers(in.get(covers))
                .addAllSites(in.get(sites))
                .addAllExcludes(in.get(excludes))
                .build();
    }

    @Override
    void writeFields(Scope it, Output out) {
        covers.write(it.covers(), out);
        sites.write(it.sites(), out);
        excludes.write(it.excludes(), out);
    }
}
