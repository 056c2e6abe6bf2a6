package org.noticekit.model;

import org.noticekit.internal.EnumWords;

/** A data protection law that a notice can stand under. */
public enum Law {
    /** The UK GDPR (assimilated Regulation (EU) 2016/679), with the Data Protection Act 2018. */
    UK_GDPR,
    /** Part 3 of the Data Protection Act 2018: processing by competent authorities for law enforcement. */
    UK_LAW_ENFORCEMENT,
    /** The EU GDPR, Regulation (EU) 2016/679. */
    EU_GDPR,
    /** Regulation (EU) 2018/1725: processing by the institutions, bodies, offices and agencies of the Union. */
    EU_INSTITUTIONS;

    /** Whether it is a law of the United Kingdom. */
    public boolean isOfUnitedKingdom() {
        return this == UK_GDPR || this == UK_LAW_ENFORCEMENT;
    }

    /** The word for it in files and reports, such as {@code uk-gdpr}. */
    public String word() {
        return EnumWords.kebab(this);
    }
}
