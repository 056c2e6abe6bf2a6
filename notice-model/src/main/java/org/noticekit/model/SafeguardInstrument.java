package org.noticekit.model;

/** The instruments that give appropriate safeguards, and those that no longer do. */
public enum SafeguardInstrument {
    /** The UK International Data Transfer Agreement (Data Protection Act 2018, section 119A). */
    IDTA,
    /** The UK Addendum to the EU's standard contractual clauses (section 119A). */
    UK_ADDENDUM,
    /** The EU's standard contractual clauses (Decision (EU) 2021/914). */
    EU_STANDARD_CONTRACTUAL_CLAUSES,
    /** Binding corporate rules (Article 47). */
    BINDING_CORPORATE_RULES,
    /** A binding instrument between public authorities (Article 46(2)(a)). */
    PUBLIC_AUTHORITY_INSTRUMENT,
    /** An administrative arrangement between public authorities (Article 46(3)(b)). */
    ADMINISTRATIVE_ARRANGEMENT,
    /** An approved code of conduct (Article 46(2)(e)). */
    CODE_OF_CONDUCT,
    /** An approved certification (Article 46(2)(f)). */
    CERTIFICATION,
    /** Clauses that the regulator authorised (Article 46(3)(a)). */
    AUTHORISED_CLAUSES,
    /** EU clauses of 2001, 2004 or 2010: no safeguard any more. */
    SUPERSEDED_EU_CLAUSES,
    /** The EU-US Privacy Shield: no safeguard any more. */
    PRIVACY_SHIELD,
    /** Safe Harbor: no safeguard any more. */
    SAFE_HARBOR
}
