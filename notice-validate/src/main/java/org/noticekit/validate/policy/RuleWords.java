package org.noticekit.validate.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.noticekit.model.Identifier;
import org.noticekit.model.LocationUse;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.Text;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationRule;
import org.noticekit.policy.SensitiveData;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordLists;

/** Says a rule of a policy in a sentence. */
final class RuleWords {

    private static final String ALL = "all data";

    private RuleWords() {}

    /** The rule with its reason, without a full stop, as it goes on within a sentence. */
    static String sentence(LocationRule rule) {
        String reason = rule.because().value();
        String why = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return dataAndDemand(rule) + otherwise(rule) + " (" + why + ")";
    }

    /** What the rule wants to know the place of, after "where". */
    static String happening(LocationRule rule) {
        return rule.uses().isEmpty()
                ? "data is"
                : "data is "
                        + WordLists.or(rule.uses().stream().map(RuleWords::done).toList());
    }

    private static String data(LocationRule rule) {
        List<String> kinds = new ArrayList<>();
        rule.sensitive().forEach(kind -> kinds.add(kind(kind)));
        String what = kinds.isEmpty() ? "data" : WordLists.or(kinds);
        if (!rule.categories().isEmpty()) {
            what += " called "
                    + WordLists.or(rule.categories().stream()
                            .map(Text::value)
                            .map(RuleWords::quoted)
                            .toList());
        }
        if (!rule.of().isEmpty()) {
            what += " of " + WordLists.or(keys(rule.of()));
        }
        if (!rule.processors().isEmpty()) {
            what += " held by " + WordLists.or(keys(rule.processors()));
        } else if (!rule.heldBy().isEmpty()) {
            what += " held by "
                    + WordLists.or(rule.heldBy().stream().map(RuleWords::holder).toList());
        }
        return what.equals("data") ? ALL : what;
    }

    private static String dataAndDemand(LocationRule rule) {
        String data = data(rule);
        String places =
                WordLists.or(rule.places().stream().map(PlaceWords::name).toList());
        if (rule.uses().isEmpty()) {
            return data + " must be in " + places;
        }
        String done = WordLists.or(rule.uses().stream().map(RuleWords::done).toList());
        if (rule.uses().stream().allMatch(use -> use == LocationUse.ACCESSED || use == LocationUse.SUPPORTED)) {
            return (data.equals(ALL) ? "no data may be " : data + " must not be ") + done + " from outside " + places;
        }
        return data + " must be " + done + " in " + places;
    }

    private static String otherwise(LocationRule rule) {
        List<String> ways = Stream.concat(
                        rule.orApprovedUnder().stream().map(law -> "where " + LawWords.name(law) + " approves of it"),
                        rule.orInstruments().stream().map(instrument -> "under " + instrument(instrument)))
                .toList();
        return ways.isEmpty() ? "" : ", or be " + WordLists.or(ways);
    }

    private static String kind(SensitiveData kind) {
        return switch (kind) {
            case SPECIAL_CATEGORY -> "special category data";
            case CRIMINAL_OFFENCE -> "criminal offence data";
        };
    }

    private static String holder(DataHolder holder) {
        return switch (holder) {
            case CONTROLLER -> "the controller itself";
            case PROCESSORS -> "suppliers";
            case RECIPIENTS -> "recipients";
        };
    }

    private static String done(LocationUse use) {
        return switch (use) {
            case STORED -> "stored";
            case PROCESSED -> "worked on";
            case ACCESSED -> "accessed";
            case SUPPORTED -> "supported";
            case BACKED_UP -> "backed up";
        };
    }

    private static String instrument(SafeguardInstrument instrument) {
        return switch (instrument) {
            case IDTA -> "the IDTA";
            case UK_ADDENDUM -> "the UK Addendum";
            case EU_STANDARD_CONTRACTUAL_CLAUSES -> "the EU's standard contractual clauses";
            case BINDING_CORPORATE_RULES -> "binding corporate rules";
            case PUBLIC_AUTHORITY_INSTRUMENT -> "an instrument between public authorities";
            case ADMINISTRATIVE_ARRANGEMENT -> "an administrative arrangement";
            case CODE_OF_CONDUCT -> "a code of conduct";
            case CERTIFICATION -> "a certification";
            case AUTHORISED_CLAUSES -> "clauses that the regulator authorised";
            case SUPERSEDED_EU_CLAUSES -> "the EU's clauses of 2001, 2004 or 2010";
            case PRIVACY_SHIELD -> "the Privacy Shield";
            case SAFE_HARBOR -> "Safe Harbor";
        };
    }

    private static List<String> keys(Collection<Identifier> keys) {
        return keys.stream().map(Identifier::value).map(RuleWords::quoted).toList();
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
