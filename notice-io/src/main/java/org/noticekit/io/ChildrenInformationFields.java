package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.Optional;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link ChildrenInformation}. */
final class ChildrenInformationFields extends ObjectKind<ChildrenInformation> {

    static final ChildrenInformationFields KIND = new ChildrenInformationFields();

    private final Field<Optional<Boolean>> directedAtChildren =
            optional("directedAtChildren", YES_OR_NO, "Whether the service is for children.");
    private final Field<Optional<Integer>> minimumAge = optional(
            "minimumAge",
            new WholeNumberKind(0, 120),
            "The age from which the service is meant, in years; where consent is the basis, the age from which children consent themselves.");
    private final Field<Optional<Prose>> statement = optional("statement", PROSE, "What the notice says of children.");
    private final Field<Optional<Prose>> parentalConsent = optional("parentalConsent", PROSE, "How parents consent.");
    private final Field<Optional<Link>> childFriendlyVersion =
            optional("childFriendlyVersion", LinkFields.KIND, "A version of the notice for children.");

    private ChildrenInformationFields() {
        super(
                "childrenInformation",
                "a statement about children",
                "What a notice says of children (UK GDPR Articles 8 and 12(1)).");
    }

    @Override
    ChildrenInformation make(Values in) {
        return ChildrenInformation.builder()
                .directedAtChildren(in.get(directedAtChildren))
                .minimumAge(in.get(minimumAge))
                .statement(in.get(statement))
                .parentalConsent(in.get(parentalConsent))
                .childFriendlyVersion(in.get(childFriendlyVersion))
                .build();
    }

    @Override
    void writeFields(ChildrenInformation it, Output out) {
        directedAtChildren.write(it.directedAtChildren(), out);
        minimumAge.write(it.minimumAge(), out);
        statement.write(it.statement(), out);
        parentalConsent.write(it.parentalConsent(), out);
        childFriendlyVersion.write(it.childFriendlyVersion(), out);
    }
}
