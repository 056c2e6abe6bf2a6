package org.noticekit.model;

/** The kinds of controller between which the rules differ. */
public enum ControllerKind {
    /** A county, district, unitary or borough council, a combined, fire or National Park authority, or the like. */
    PRINCIPAL_AUTHORITY(true),
    /** A parish, town or community council or meeting: not a public authority (Data Protection Act 2018, section 7(3)). */
    LOCAL_COUNCIL(false),
    /** A company wholly owned by councils (Freedom of Information Act 2000, section 6). */
    COUNCIL_COMPANY(true),
    /**
     * An officer who is a controller by statute, such as an Electoral Registration Officer or a registrar: as a rule no
     * public authority, for the Freedom of Information Act 2000 does not list such officers.
     */
    STATUTORY_OFFICER(false),
    /** Any other public authority: a government department, a health body, a university, the police. */
    OTHER_PUBLIC_AUTHORITY(true),
    /** An institution, body, office or agency of the European Union (Regulation (EU) 2018/1725). */
    EU_INSTITUTION(true),
    /** A body that is no public authority. */
    OTHER(false);

    private final boolean publicAuthority;

    ControllerKind(boolean publicAuthority) {
        this.publicAuthority = publicAuthority;
    }

    /** Whether bodies of this kind are, as a rule, public authorities while they perform their tasks. */
    public boolean isPublicAuthority() {
        return publicAuthority;
    }
}
