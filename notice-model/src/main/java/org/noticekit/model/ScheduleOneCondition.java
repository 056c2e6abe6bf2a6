package org.noticekit.model;

/** The conditions of Schedule 1 to the Data Protection Act 2018, in its order. */
public enum ScheduleOneCondition {
    /** Part 1, paragraph 1. */
    EMPLOYMENT_SOCIAL_SECURITY_AND_SOCIAL_PROTECTION(1, 1),
    /** Part 1, paragraph 2. */
    HEALTH_OR_SOCIAL_CARE(1, 2),
    /** Part 1, paragraph 3. */
    PUBLIC_HEALTH(1, 3),
    /** Part 1, paragraph 4. */
    RESEARCH(1, 4),
    /** Part 2, paragraph 6. */
    STATUTORY_AND_GOVERNMENT_PURPOSES(2, 6),
    /** Part 2, paragraph 7. */
    ADMINISTRATION_OF_JUSTICE_AND_PARLIAMENT(2, 7),
    /** Part 2, paragraph 8. */
    EQUALITY_OF_OPPORTUNITY_OR_TREATMENT(2, 8),
    /** Part 2, paragraph 9. */
    DIVERSITY_AT_SENIOR_LEVELS(2, 9),
    /** Part 2, paragraph 10. */
    PREVENTING_OR_DETECTING_UNLAWFUL_ACTS(2, 10),
    /** Part 2, paragraph 11. */
    PROTECTING_THE_PUBLIC_AGAINST_DISHONESTY(2, 11),
    /** Part 2, paragraph 12. */
    REGULATORY_REQUIREMENTS(2, 12),
    /** Part 2, paragraph 13. */
    JOURNALISM(2, 13),
    /** Part 2, paragraph 14. */
    PREVENTING_FRAUD(2, 14),
    /** Part 2, paragraph 15. */
    TERRORIST_FINANCING_OR_MONEY_LAUNDERING(2, 15),
    /** Part 2, paragraph 16. */
    SUPPORT_FOR_INDIVIDUALS_WITH_A_DISABILITY(2, 16),
    /** Part 2, paragraph 17. */
    COUNSELLING(2, 17),
    /** Part 2, paragraph 18. */
    SAFEGUARDING(2, 18),
    /** Part 2, paragraph 19. */
    ECONOMIC_WELL_BEING(2, 19),
    /** Part 2, paragraph 20. */
    INSURANCE(2, 20),
    /** Part 2, paragraph 21. */
    OCCUPATIONAL_PENSIONS(2, 21),
    /** Part 2, paragraph 22. */
    POLITICAL_PARTIES(2, 22),
    /** Part 2, paragraph 23. */
    ELECTED_REPRESENTATIVES_RESPONDING_TO_REQUESTS(2, 23),
    /** Part 2, paragraph 24. */
    DISCLOSURE_TO_ELECTED_REPRESENTATIVES(2, 24),
    /** Part 2, paragraph 25. */
    INFORMING_ELECTED_REPRESENTATIVES_ABOUT_PRISONERS(2, 25),
    /** Part 2, paragraph 26. */
    PUBLICATION_OF_LEGAL_JUDGMENTS(2, 26),
    /** Part 2, paragraph 27. */
    ANTI_DOPING_IN_SPORT(2, 27),
    /** Part 2, paragraph 28. */
    STANDARDS_OF_BEHAVIOUR_IN_SPORT(2, 28),
    /** Part 3, paragraph 29. */
    CONSENT(3, 29),
    /** Part 3, paragraph 30. */
    VITAL_INTERESTS(3, 30),
    /** Part 3, paragraph 31. */
    NOT_FOR_PROFIT_BODIES(3, 31),
    /** Part 3, paragraph 32. */
    MANIFESTLY_PUBLIC(3, 32),
    /** Part 3, paragraph 33. */
    LEGAL_CLAIMS(3, 33),
    /** Part 3, paragraph 34. */
    JUDICIAL_ACTS(3, 34),
    /** Part 3, paragraph 35. */
    INDECENCY_OFFENCE_ACCOUNTS(3, 35),
    /** Part 3, paragraph 36. */
    EXTENSION_OF_SUBSTANTIAL_PUBLIC_INTEREST_CONDITIONS(3, 36),
    /** Part 3, paragraph 37. */
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
