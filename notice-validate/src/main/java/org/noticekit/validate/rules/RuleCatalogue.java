package org.noticekit.validate.rules;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.automateddecisions.AutomatedDecisionRules;
import org.noticekit.validate.rules.children.ChildrenRules;
import org.noticekit.validate.rules.clarity.ClarityRules;
import org.noticekit.validate.rules.complaints.ComplaintRules;
import org.noticekit.validate.rules.consistency.ConsistencyRules;
import org.noticekit.validate.rules.identity.IdentityRules;
import org.noticekit.validate.rules.language.LanguageRules;
import org.noticekit.validate.rules.lawfulbasis.LawfulBasisRules;
import org.noticekit.validate.rules.recipients.RecipientRules;
import org.noticekit.validate.rules.retention.RetentionRules;
import org.noticekit.validate.rules.rights.RightsRules;
import org.noticekit.validate.rules.sources.SourceRules;
import org.noticekit.validate.rules.specialcategory.SpecialCategoryRules;
import org.noticekit.validate.rules.transfers.TransferRules;
import org.noticekit.validate.rules.upkeep.UpkeepRules;
import org.noticekit.validate.rules.website.WebsiteRules;

/** Every rule that comes with the library, in the order of the law. */
public final class RuleCatalogue {

    private static final List<Rule> ALL = Stream.of(
                    IdentityRules.all(),
                    LawfulBasisRules.all(),
                    SpecialCategoryRules.all(),
                    SourceRules.all(),
                    RecipientRules.all(),
                    TransferRules.all(),
                    RetentionRules.all(),
                    RightsRules.all(),
                    ComplaintRules.all(),
                    AutomatedDecisionRules.all(),
                    ChildrenRules.all(),
                    ClarityRules.all(),
                    ConsistencyRules.all(),
                    UpkeepRules.all(),
                    WebsiteRules.all(),
                    LanguageRules.all())
            .flatMap(List::stream)
            .toList();

    private RuleCatalogue() {}

    /** The rules: who is responsible, purposes and bases, and so on as the notice goes; how it is written, kept and published last. */
    public static List<Rule> all() {
        return ALL;
    }
}
