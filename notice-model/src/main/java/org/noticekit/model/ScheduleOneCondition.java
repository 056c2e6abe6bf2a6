package org.noticekit.model;

/** The conditions of Schedule 1 to the Data Protection Act 2018, in its order. */
public enum ScheduleOneCondition {
    /** Employment, social security and social protection (Part 1, paragraph 1). */
    EMPLOYMENT_SOCIAL_SECURITY_AND_SOCIAL_PROTECTION(1, 1),
    /** Health or social care (Part 1, paragraph 2). */
    HEALTH_OR_SOCIAL_CARE(1, 2),
    /** Public health (Part 1, paragraph 3). */
    PUBLIC_HEALTH(1, 3),
    /** Archiving, research and statistics (Part 1, paragraph 4). */
    RESEARCH(1, 4),
    /** Functions given by law, and those of the Crown, a minister or a government department (Part 2, paragraph 6). */
    STATUTORY_AND_GOVERNMENT_PURPOSES(2, 6),
    /** Administration of justice, and functions of Parliament (Part 2, paragraph 7). */
    ADMINISTRATION_OF_JUSTICE_AND_PARLIAMENT(2, 7),
    /** Equality of opportunity or treatment (Part 2, paragraph 8). */
    EQUALITY_OF_OPPORTUNITY_OR_TREATMENT(2, 8),
    /** Racial and ethnic diversity at senior levels (Part 2, paragraph 9). */
    DIVERSITY_AT_SENIOR_LEVELS(2, 9),
    /** Preventing or detecting unlawful acts (Part 2, paragraph 10). */
    PREVENTING_OR_DETECTING_UNLAWFUL_ACTS(2, 10),
    /** Protecting the public against dishonesty, malpractice and the like (Part 2, paragraph 11). */
    PROTECTING_THE_PUBLIC_AGAINST_DISHONESTY(2, 11),
    /** Regulatory requirements about unlawful acts and dishonesty (Part 2, paragraph 12). */
    REGULATORY_REQUIREMENTS(2, 12),
    /** Journalism about unlawful acts and dishonesty (Part 2, paragraph 13). */
    JOURNALISM(2, 13),
    /** Preventing fraud (Part 2, paragraph 14). */
    PREVENTING_FRAUD(2, 14),
    /** Suspicion of terrorist financing or money laundering (Part 2, paragraph 15). */
    TERRORIST_FINANCING_OR_MONEY_LAUNDERING(2, 15),
    /** Support for individuals with a particular disability or medical condition (Part 2, paragraph 16). */
    SUPPORT_FOR_INDIVIDUALS_WITH_A_DISABILITY(2, 16),
    /** Counselling, advice or support given in confidence (Part 2, paragraph 17). */
    COUNSELLING(2, 17),
    /** Safeguarding of children and of individuals at risk (Part 2, paragraph 18). */
    SAFEGUARDING(2, 18),
    /** Safeguarding the economic well-being of individuals at economic risk (Part 2, paragraph 19). */
    ECONOMIC_WELL_BEING(2, 19),
    /** Insurance (Part 2, paragraph 20). */
    INSURANCE(2, 20),
    /** Occupational pensions (Part 2, paragraph 21). */
    OCCUPATIONAL_PENSIONS(2, 21),
    /** Political parties (Part 2, paragraph 22). */
    POLITICAL_PARTIES(2, 22),
    /** Elected representatives who respond to requests (Part 2, paragraph 23). */
    ELECTED_REPRESENTATIVES_RESPONDING_TO_REQUESTS(2, 23),
    /** Disclosure to elected representatives (Part 2, paragraph 24). */
    DISCLOSURE_TO_ELECTED_REPRESENTATIVES(2, 24),
    /** Informing elected representatives about prisoners (Part 2, paragraph 25). */
    INFORMING_ELECTED_REPRESENTATIVES_ABOUT_PRISONERS(2, 25),
    /** Publication of legal judgments (Part 2, paragraph 26). */
    PUBLICATION_OF_LEGAL_JUDGMENTS(2, 26),
    /** Anti-doping in sport (Part 2, paragraph 27). */
    ANTI_DOPING_IN_SPORT(2, 27),
    /** Standards of behaviour in sport (Part 2, paragraph 28). */
    STANDARDS_OF_BEHAVIOUR_IN_SPORT(2, 28),
    /** Consent (Part 3, paragraph 29). */
    CONSENT(3, 29),
    /** Vital interests of somebody who cannot consent (Part 3, paragraph 30). */
    VITAL_INTERESTS(3, 30),
    /** A not-for-profit body and its members (Part 3, paragraph 31). */
    NOT_FOR_PROFIT_BODIES(3, 31),
    /** Data the person has manifestly made public (Part 3, paragraph 32). */
    MANIFESTLY_PUBLIC(3, 32),
    /** Legal claims (Part 3, paragraph 33). */
    LEGAL_CLAIMS(3, 33),
    /** Courts acting as such (Part 3, paragraph 34). */
    JUDICIAL_ACTS(3, 34),
    /** Accounts used in indecency offences that involve children (Part 3, paragraph 35). */
    INDECENCY_OFFENCE_ACCOUNTS(3, 35),
    /** A condition of Part 2, without its need of substantial public interest (Part 3, paragraph 36). */
    EXTENSION_OF_SUBSTANTIAL_PUBLIC_INTEREST_CONDITIONS(3, 36),
    /** The condition for insurance (paragraph 20), extended to criminal offence data (Part 3, paragraph 37). */
    EXTENSION_OF_INSURANCE_CONDITIONS(3, 37);

    private final int part;
    private final int paragraph;

    ScheduleOneCondition(int part, int paragraph) {
        this.part = part;
        this.paragraph = paragraph;
    }

    /** The part of the Schedule: 1, 2 or 3. */
    public int part() {
        return part;
    }

    /** The paragraph of the Schedule; paragraphs are numbered through its parts. */
    public int paragraph() {
        return paragraph;
    }
}
