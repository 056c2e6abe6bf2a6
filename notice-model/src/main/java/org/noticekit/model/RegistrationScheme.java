package org.noticekit.model;

/** A register in which a controller or a record of processing has a number. */
public enum RegistrationScheme {
    /** The regulator's register of fee payers (Data Protection Act 2018, section 137); a number such as Z1234567. */
    ICO_FEE_REGISTER,
    /** Companies House. */
    COMPANY_REGISTER,
    /** A charity regulator's register. */
    CHARITY_REGISTER,
    /** The controller's or its officer's own register of processing operations. */
    RECORD_OF_PROCESSING,
    /** Any other register. */
    OTHER
}
