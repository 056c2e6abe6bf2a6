package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataSource;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.SourceKind;
import org.noticekit.model.Text;

/** The fields of {@link DataSource}. */
final class DataSourceFields extends ObjectKind<DataSource> {

    static final DataSourceFields KIND = new DataSourceFields();

    private final Field<Text> name = required("name", TEXT, "Who or what the source is.");
    private final Field<Optional<SourceKind>> kind =
            optional("kind", words("a kind of source", SourceKind.values()), "What kind of source it is.");
    private final Field<Optional<Boolean>> publiclyAccessible =
            optional("publiclyAccessible", YES_OR_NO, "Whether anybody can look up the source.");
    private final Field<List<Text>> data = list("data", TEXT, "What data comes from the source.");
    private final Field<Optional<Prose>> reason = optional("reason", PROSE, "Why data is taken from the source.");
    private final Field<Optional<Link>> link = optional("link", LinkFields.KIND, "The source's own notice or page.");

    private DataSourceFields() {
        super(
                "dataSource",
                "a source of data",
                "Where data comes from, other than the people it is about (UK GDPR Article 14(2)(f)).");
        shortForm(name);
    }

    @Override
    DataSource make(Values in) {
        return DataSource.builder()
                .name(in.get(name))
                .kind(in.get(kind))
                .publiclyAccessible(in.get(publiclyAccessible))
                .addAllData(in.get(data))
                .reason(in.get(reason))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeFields(DataSource it, Output out) {
        name.write(it.name(), out);
        kind.write(it.kind(), out);
        publiclyAccessible.write(it.publiclyAccessible(), out);
        data.write(it.data(), out);
        reason.write(it.reason(), out);
        link.write(it.link(), out);
    }
}
