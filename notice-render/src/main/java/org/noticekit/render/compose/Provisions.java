package org.noticekit.render.compose;

import org.noticekit.model.Law;

/**
 * Where each law has a provision that a notice relies on. The UK GDPR and the EU GDPR count their articles alike;
 * Regulation (EU) 2018/1725 counts its own, and orders the lawful bases otherwise. Part 3 of the Data Protection Act 2018
 * has sections, and only two grounds. Nobody has checked the places in these two against their text yet.
 */
enum Provisions {
    CONSENT("6(1)(a)", "6(1)(a)", "5(1)(d)", "35(2)(a)"),
    CONTRACT("6(1)(b)", "6(1)(b)", "5(1)(c)", ""),
    LEGAL_OBLIGATION("6(1)(c)", "6(1)(c)", "5(1)(b)", ""),
    VITAL_INTERESTS("6(1)(d)", "6(1)(d)", "5(1)(e)", ""),
    PUBLIC_TASK("6(1)(e)", "6(1)(e)", "5(1)(a)", "35(2)(b)"),
    RECOGNISED_LEGITIMATE_INTEREST("6(1)(ea)", "", "", ""),
    LEGITIMATE_INTERESTS("6(1)(f)", "6(1)(f)", "", ""),
    SPECIAL_CATEGORIES("9(2)", "9(2)", "10(2)", ""),
    CRIMINAL_OFFENCES("10", "10", "11", ""),
    TRANSFER_APPROVAL("45A", "45", "47", ""),
    APPROPRIATE_SAFEGUARDS("46", "46", "48", ""),
    DEROGATIONS("49(1)", "49(1)", "50(1)", "");

    private final String ukGdpr;
    private final String euGdpr;
    private final String euInstitutions;
    private final String ukLawEnforcement;

    Provisions(String ukGdpr, String euGdpr, String euInstitutions, String ukLawEnforcement) {
        this.ukGdpr = ukGdpr;
        this.euGdpr = euGdpr;
        this.euInstitutions = euInstitutions;
        this.ukLawEnforcement = ukLawEnforcement;
    }

    /** Whether somebody has checked the places in {@code law}; one that nobody has checked is not to be asserted. */
    static boolean areChecked(Law law) {
        return law == Law.UK_GDPR || law == Law.EU_GDPR;
    }

    /** The article or section of {@code law}; empty if it has none of the kind. */
    String in(Law law) {
        return switch (law) {
            case UK_GDPR -> ukGdpr;
            case EU_GDPR -> euGdpr;
            case EU_INSTITUTIONS -> euInstitutions;
            case UK_LAW_ENFORCEMENT -> ukLawEnforcement;
        };
    }
}
