package org.noticekit.validate.rules.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.Representative;
import org.noticekit.model.Text;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Subject;

/** Who represents whom under the law under judgement, and who need not be represented (UK GDPR Article 27). */
final class Representatives {

    private Representatives() {}

    /** The representatives that are declared for that law, or for none in particular, each where it is written. */
    static List<Part<Representative>> under(NoticeContext notice) {
        List<Part<Representative>> found = new ArrayList<>();
        notice.notice().representatives().forEach((key, representative) -> {
            if (representative.law().map(notice.law()::equals).orElse(true)) {
                String name = representative.name().map(Text::value).orElse('"' + key.value() + '"');
                found.add(new Part<>(
                        representative,
                        new Subject(NoticePath.of("representatives", key.value()), "the representative " + name)));
            }
        });
        return found;
    }

    /** Whether it represents the controller; one that names no controller represents them all. */
    static boolean represents(Representative representative, Identifier controller) {
        return representative.controllers().isEmpty()
                || representative.controllers().contains(controller);
    }

    /**
     * Whether the controller is a public authority or body (Article 27(2)(b)). That parish, town and community councils
     * are none is British law (Data Protection Act 2018, section 7(3)); elsewhere they are public bodies.
     */
    static boolean isPublicBody(Controller controller, Law law) {
        return controller.isPublicAuthority()
                || (!law.isOfUnitedKingdom() && controller.kind().equals(Optional.of(ControllerKind.LOCAL_COUNCIL)));
    }
}
