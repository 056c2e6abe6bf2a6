package org.noticekit.validate.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.InForce;

/**
 * The authorities that rules cite, in the words in which they are cited. Parts are given without their unit:
 * {@code ukGdpr("13(1)(a)")} cites Article 13(1)(a).
 */
public final class Cite {

    /** The day from which the United Kingdom had a GDPR of its own, and the European Union was abroad. */
    public static final LocalDate UK_GDPR_BEGINS = LocalDate.of(2021, 1, 1);

    /** The day of the judgment that ended the Privacy Shield (C-311/18). */
    public static final LocalDate PRIVACY_SHIELD_ENDED = LocalDate.of(2020, 7, 16);

    /** The day after the last on which old clauses counted in the EU (Implementing Decision (EU) 2021/914, Article 4). */
    public static final LocalDate OLD_CLAUSES_ENDED = LocalDate.of(2022, 12, 28);

    /**
     * The day after the last on which old clauses counted in the UK, by the regulator's rules on the IDTA. Lawyers'
     * accounts of those rules agree on 21 March 2024; nobody has checked it, or whether that day still counted, against
     * the rules themselves.
     */
    public static final LocalDate OLD_CLAUSES_ENDED_IN_THE_UK = LocalDate.of(2024, 3, 22);

    /** The day from which the UK's regulations on the United States are in force (SI 2023/1028). */
    public static final LocalDate DATA_BRIDGE_BEGINS = LocalDate.of(2023, 10, 12);

    /**
     * The day from which the clauses of Implementing Decision (EU) 2021/914 could be used, by lawyers' accounts of the
     * time; nobody has checked it against the decision.
     */
    public static final LocalDate NEW_CLAUSES = LocalDate.of(2021, 6, 27);

    /** The day on which the main part of the Data (Use and Access) Act 2025 took effect. */
    public static final LocalDate DATA_ACT = LocalDate.of(2026, 2, 5);

    /** The day from which people have a right to complain to the controller (section 103 of that Act). */
    public static final LocalDate COMPLAINTS = LocalDate.of(2026, 6, 19);

    /** The day on which the Information Commission took the place of the Information Commissioner (SI 2026/1015). */
    public static final LocalDate INFORMATION_COMMISSION = LocalDate.of(2026, 9, 30);

    private static final Instrument UK_GDPR =
            Instrument.of(Law.UK_GDPR, "UK GDPR", "Article", "https://www.legislation.gov.uk/eur/2016/679/article/{n}");
    /** What the UK GDPR was before it was the United Kingdom's own. */
    private static final Instrument GDPR_IN_THE_UK = Instrument.of(
            Law.UK_GDPR, "GDPR (Regulation (EU) 2016/679)", "Article", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    private static final Instrument EU_GDPR =
            Instrument.of(Law.EU_GDPR, "EU GDPR", "Article", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    private static final Instrument EU_INSTITUTIONS = Instrument.of(
            Law.EU_INSTITUTIONS,
            "Regulation (EU) 2018/1725",
            "Article",
            "https://eur-lex.europa.eu/eli/reg/2018/1725/oj");
    private static final Instrument DPA = Instrument.of(
            Law.UK_GDPR,
            "Data Protection Act 2018",
            "section",
            "https://www.legislation.gov.uk/ukpga/2018/12/section/{n}");
    private static final Instrument DPA_SCHEDULE = Instrument.of(
            Law.UK_GDPR,
            "Data Protection Act 2018",
            "Schedule",
            "https://www.legislation.gov.uk/ukpga/2018/12/schedule/{n}");
    private static final Instrument DPA_PART_3 = Instrument.of(
            Law.UK_LAW_ENFORCEMENT,
            "Data Protection Act 2018",
            "section",
            "https://www.legislation.gov.uk/ukpga/2018/12/section/{n}");
    private static final Instrument DATA_ACT_2025 = Instrument.of(
            Law.UK_GDPR,
            "Data (Use and Access) Act 2025",
            "section",
            "https://www.legislation.gov.uk/ukpga/2025/18/section/{n}");
    private static final Instrument DATA_ACT_2025_SCHEDULE = Instrument.of(
            Law.UK_GDPR,
            "Data (Use and Access) Act 2025",
            "Schedule",
            "https://www.legislation.gov.uk/ukpga/2025/18/schedule/{n}");

    private static final Instrument WELSH_LANGUAGE_MEASURE = new Instrument(
            Optional.of(Law.UK_GDPR),
            "Welsh Language (Wales) Measure 2011",
            "section",
            Optional.of("https://www.legislation.gov.uk/mwa/2011/1/section/{n}"));
    private static final Instrument WELSH_STANDARDS = new Instrument(
            Optional.of(Law.UK_GDPR),
            "SI 2015/996",
            "Schedule 1 standard",
            Optional.of("https://www.legislation.gov.uk/wsi/2015/996/schedule/1"));
    private static final Instrument FOIA = Instrument.of(
            Law.UK_GDPR,
            "Freedom of Information Act 2000",
            "section",
            "https://www.legislation.gov.uk/ukpga/2000/36/section/{n}");
    private static final Instrument UK_RECITALS =
            Instrument.of(Law.UK_GDPR, "UK GDPR", "Recital", "https://www.legislation.gov.uk/eur/2016/679");
    private static final Instrument RECITALS_IN_THE_UK = Instrument.of(
            Law.UK_GDPR, "GDPR (Regulation (EU) 2016/679)", "Recital", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    private static final Instrument EU_RECITALS =
            Instrument.of(Law.EU_GDPR, "EU GDPR", "Recital", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    private static final Instrument EQUALITY_ACT_2010 = Instrument.of(
            Law.UK_GDPR, "Equality Act 2010", "section", "https://www.legislation.gov.uk/ukpga/2010/15/section/{n}");
    private static final Instrument PECR = Instrument.of(
            Law.UK_GDPR,
            "Privacy and Electronic Communications (EC Directive) Regulations 2003",
            "regulation",
            "https://www.legislation.gov.uk/uksi/2003/2426/regulation/{n}");
    private static final Instrument PECR_SCHEDULE_A1 = Instrument.of(
            Law.UK_GDPR,
            "Privacy and Electronic Communications (EC Directive) Regulations 2003",
            "Schedule A1 paragraph",
            "https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1");
    private static final Instrument PECR_SCHEDULES = Instrument.of(
            Law.UK_GDPR,
            "Privacy and Electronic Communications (EC Directive) Regulations 2003",
            "Schedule",
            "https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1");
    private static final Instrument EPRIVACY = Instrument.of(
            Law.EU_GDPR, "Directive 2002/58/EC", "Article", "https://eur-lex.europa.eu/eli/dir/2002/58/oj");
    private static final Instrument DATA_BRIDGE = Instrument.of(
            Law.UK_GDPR, "SI 2023/1028", "regulation", "https://www.legislation.gov.uk/uksi/2023/1028/regulation/{n}");
    private static final Instrument KOREA = Instrument.of(
            Law.UK_GDPR, "SI 2022/1213", "regulation", "https://www.legislation.gov.uk/uksi/2022/1213/regulation/{n}");

    private static final Instrument CLAUSES_DECISION = new Instrument(
            Optional.of(Law.EU_GDPR), "Implementing Decision (EU) 2021/914", "Article", Optional.empty());

    private Cite() {}

    /** Articles of the UK GDPR; before 2021 of the GDPR, from which it was made. */
    public static List<Authority> ukGdpr(String... articles) {
        return Stream.concat(
                        since(UK_GDPR_BEGINS, UK_GDPR.at(articles)).stream(),
                        before(UK_GDPR_BEGINS, GDPR_IN_THE_UK.at(articles)).stream())
                .toList();
    }

    /** Articles of the EU GDPR. */
    public static List<Authority> euGdpr(String... articles) {
        return EU_GDPR.at(articles);
    }

    /** Articles that say the same in the UK GDPR and the EU GDPR: first the one's, then the other's. */
    public static List<Authority> gdpr(String... articles) {
        return Stream.concat(ukGdpr(articles).stream(), euGdpr(articles).stream())
                .toList();
    }

    /** Recitals of the EU GDPR. */
    public static List<Authority> euRecitals(String... numbers) {
        return EU_RECITALS.at(numbers);
    }

    /** Recitals of the UK GDPR; before 2021 of the GDPR, from which it was made. */
    public static List<Authority> ukRecitals(String... numbers) {
        return Stream.concat(
                        since(UK_GDPR_BEGINS, UK_RECITALS.at(numbers)).stream(),
                        before(UK_GDPR_BEGINS, RECITALS_IN_THE_UK.at(numbers)).stream())
                .toList();
    }

    /** Recitals that are the same in the UK GDPR and the EU GDPR: first the one's, then the other's. */
    public static List<Authority> recitals(String... numbers) {
        return Stream.concat(ukRecitals(numbers).stream(), euRecitals(numbers).stream())
                .toList();
    }

    /** Articles of Regulation (EU) 2018/1725; nobody has checked any of them yet. */
    public static List<Authority> euInstitutions(String... articles) {
        return unverified(EU_INSTITUTIONS.at(articles));
    }

    /** Sections of the Data Protection Act 2018 that go with the UK GDPR. */
    public static List<Authority> dpa(String... sections) {
        return DPA.at(sections);
    }

    /** Places in the schedules of the Data Protection Act 2018, for example {@code 1 Part 2}. */
    public static List<Authority> dpaSchedule(String... schedules) {
        return DPA_SCHEDULE.at(schedules);
    }

    /** Sections of Part 3 of the Data Protection Act 2018, law enforcement. */
    public static List<Authority> lawEnforcement(String... sections) {
        return DPA_PART_3.at(sections);
    }

    /** Sections of the Data (Use and Access) Act 2025. */
    public static List<Authority> dataAct(String... sections) {
        return DATA_ACT_2025.at(sections);
    }

    /** Places in the schedules of the Data (Use and Access) Act 2025. */
    public static List<Authority> dataActSchedule(String... schedules) {
        return DATA_ACT_2025_SCHEDULE.at(schedules);
    }

    /** Sections of the Welsh Language (Wales) Measure 2011, where data protection meets it. */
    public static List<Authority> welshLanguage(String... sections) {
        return WELSH_LANGUAGE_MEASURE.at(sections);
    }

    /** Standards of the Welsh Language Standards (No. 1) Regulations 2015; nobody has checked their numbers yet. */
    public static List<Authority> welshStandards(String... standards) {
        return unverified(WELSH_STANDARDS.at(standards));
    }

    /** Sections of the Freedom of Information Act 2000, which governs what public authorities release. */
    public static List<Authority> foia(String... sections) {
        return FOIA.at(sections);
    }

    /** Sections of the Equality Act 2010, as far as they bear on notices under the UK GDPR. */
    public static List<Authority> equalityAct(String... sections) {
        return EQUALITY_ACT_2010.at(sections);
    }

    /** Regulations of the Privacy and Electronic Communications (EC Directive) Regulations 2003. */
    public static List<Authority> pecr(String... regulations) {
        return PECR.at(regulations);
    }

    /**
     * Paragraphs of the schedule to those regulations on what may be stored on devices, or all of it if none is named; in
     * force since {@link #DATA_ACT}.
     */
    public static List<Authority> pecrStorage(String... paragraphs) {
        return since(DATA_ACT, paragraphs.length == 0 ? PECR_SCHEDULES.at("A1") : PECR_SCHEDULE_A1.at(paragraphs));
    }

    /** Articles of Directive 2002/58/EC, from which those regulations were made; nobody has checked any of them yet. */
    public static List<Authority> ePrivacy(String... articles) {
        return unverified(EPRIVACY.at(articles));
    }

    /** A judgment of the Court of Justice of the European Union, by its number; nobody has checked any of them yet. */
    public static List<Authority> courtOfJustice(String... cases) {
        return unverified(
                new Instrument(Optional.of(Law.EU_GDPR), "Court of Justice of the European Union", "", Optional.empty())
                        .at(cases));
    }

    /** The UK's regulations on the United States, the "data bridge", in force since {@link #DATA_BRIDGE_BEGINS}. */
    public static List<Authority> dataBridge(String... regulations) {
        return since(DATA_BRIDGE_BEGINS, DATA_BRIDGE.at(regulations));
    }

    /** The UK's regulations on the Republic of Korea, in force since 19 December 2022. */
    public static List<Authority> koreaRegulations(String... regulations) {
        return since(LocalDate.of(2022, 12, 19), KOREA.at(regulations));
    }

    /** The decision on today's standard contractual clauses of the EU, cited since {@link #NEW_CLAUSES}. */
    public static List<Authority> clausesDecision(String... articles) {
        return since(NEW_CLAUSES, CLAUSES_DECISION.at(articles));
    }

    /** Guidance of the UK's regulator. */
    public static List<Authority> ico(String title) {
        return document(Optional.of(Law.UK_GDPR), "ICO guidance", "\u201c" + title + "\u201d");
    }

    /** The European regulators' guidelines on transparency, persuasive in the UK. */
    public static List<Authority> wp260() {
        return unverified(document(Optional.empty(), "Guidelines on transparency", "WP260 rev.01"));
    }

    /** No authority but good sense. */
    public static List<Authority> goodPractice() {
        return unverified(new Instrument(Optional.empty(), "Good practice", "", Optional.empty()).at());
    }

    /** Something to cite that has neither articles nor a stable address, as a whole or by places in it. */
    public static List<Authority> document(Optional<Law> law, String name, String... places) {
        return new Instrument(law, name, "", Optional.empty()).at(places);
    }

    /** The same, but nobody has checked that they say what they are cited for. */
    public static List<Authority> unverified(List<Authority> authorities) {
        return authorities.stream()
                .map(authority -> Authority.of(Citation.builder()
                                .from(authority.citation())
                                .verified(false)
                                .build())
                        .during(authority.inForce()))
                .toList();
    }

    /** The same, as far as they are cited from that day on. */
    public static List<Authority> since(LocalDate day, List<Authority> authorities) {
        return during(InForce.from(day), authorities);
    }

    /** The same, as far as they are cited before that day. */
    public static List<Authority> before(LocalDate day, List<Authority> authorities) {
        return during(InForce.before(day), authorities);
    }

    private static List<Authority> during(InForce days, List<Authority> authorities) {
        return authorities.stream()
                .flatMap(authority -> authority.inForce().and(days).map(authority::during).stream())
                .toList();
    }
}
