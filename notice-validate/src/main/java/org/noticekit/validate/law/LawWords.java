package org.noticekit.validate.law;

import java.time.LocalDate;
import org.noticekit.model.Law;

/** What laws, their regulators and their territories are called within a sentence. */
public final class LawWords {

    private LawWords() {}

    /** The law's name on that day, with its article: before 2021 the United Kingdom had no GDPR of its own. */
    public static String name(Law law, LocalDate day) {
        return law == Law.UK_GDPR && day.isBefore(Cite.UK_GDPR_BEGINS) ? "the GDPR" : name(law);
    }

    /** The law's name today, with its article. */
    public static String name(Law law) {
        return switch (law) {
            case UK_GDPR -> "the UK GDPR";
            case UK_LAW_ENFORCEMENT -> "Part 3 of the Data Protection Act 2018";
            case EU_GDPR -> "the EU GDPR";
            case EU_INSTITUTIONS -> "Regulation (EU) 2018/1725";
        };
    }

    /** The body to which people can complain, as it was called on that day. */
    public static String regulator(Law law, LocalDate day) {
        return switch (law) {
            case UK_GDPR, UK_LAW_ENFORCEMENT ->
                day.isBefore(Cite.INFORMATION_COMMISSION)
                        ? "the Information Commissioner's Office (ICO)"
                        : "the Information Commission (ICO)";
            case EU_GDPR -> "the data protection authority of their country";
            case EU_INSTITUTIONS -> "the European Data Protection Supervisor";
        };
    }

    /** The land within which data could go about freely on that day. */
    public static String territory(Law law, LocalDate day) {
        return law.isOfUnitedKingdom() && !day.isBefore(Cite.UK_GDPR_BEGINS)
                ? "the United Kingdom"
                : "the European Economic Area";
    }
}
