package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;

/** Sentences that would be wrong in law, or mislead, if they stood as they do for other notices. */
class WhatIsSaidTest {
    private static final TextRenderer TEXT =
            TextRenderer.builder().width(10_000).build();

    @Test
    void whoOnlyActsForOthersIsNotTheController() {
        PrivacyNotice notice = notice("""
                controllers: {c: {name: Example County Council}}
                channels:
                  post:
                    type: email
                    activities:
                      pass-on:
                        role: processor
                        onBehalfOf: The district council answers for it.
                        purposes: [pass on your message]
                """);

        assertThat(full(notice))
                .contains("We act for other organisations, which decide why and how your personal data is used.")
                .doesNotContain("we are the controller");
        assertThat(TEXT.render(NoticeComposer.justInTime(Identifier.of("post")).compose(notice)))
                .contains("We act for another organisation:")
                .contains("The district council answers for it.");
        assertThat(DataFlowPicture.of(notice).toSvg())
                .contains("acting for other organisations")
                .doesNotContain("responsible for your data");
    }

    @Test
    void whoActsForOthersInSomeUsesIsTheControllerInTheRest() {
        assertThat(full(notice("""
                controllers: {c: {name: Example County Council}}
                activities:
                  pass-on: {role: processor}
                  answer: {purposes: [answer you]}
                """)))
                .contains("Where we decide why and how your personal data is used, we are responsible for it");
    }

    @Test
    void whoActsForOthersInGeneralDoesSoWhereverNothingElseIsSaid() {
        PrivacyNotice notice = notice("""
                controllers: {c: {name: Example County Council}}
                general: {role: processor, onBehalfOf: The district council answers for it.}
                channels:
                  post: {type: email}
                  desk: {type: in-person, activities: {help: {role: controller}}}
                """);

        assertThat(TEXT.render(NoticeComposer.justInTime(Identifier.of("post")).compose(notice)))
                .contains("We act for another organisation:")
                .doesNotContain("responsible");
        assertThat(TEXT.render(NoticeComposer.justInTime(Identifier.of("desk")).compose(notice)))
                .contains("Example County Council is responsible for your personal data.")
                .doesNotContain("We act for another organisation:");
        assertThat(full(notice)).contains("Where we act for another organisation, we say so below.");
    }

    @Test
    void theSummarySaysThatNothingIsSentOnlyIfThatIsSaidOfEveryUse() {
        String none = "We do not send it outside the UK.";
        String one = "channels: {post: {type: email, activities: {a: {transfers: []}, b: {purposes: [help]}}}}\n";

        assertThat(summary(notice(one))).doesNotContain(none);
        assertThat(summary(notice(one + "general: {transfers: []}\n"))).contains(none);
        assertThat(summary(notice("activities: {a: {transfers: []}, b: {transfers: []}}\n")))
                .contains(none);
        assertThat(summary(notice("activities: {a: {transfers: []}}\nchannels: {post: {type: email}}\n")))
                .doesNotContain(none);
    }

    @Test
    void ofWhichThereIsNothingToSayNoItemIsInAList() {
        PrivacyNotice notice = notice("""
                dataProtectionOfficers: {a: {name: A. Jones}, b: {note: For schools.}}
                general: {transfers: [{places: [IN]}, {}]}
                """);

        for (NoticeComposer depth : List.of(NoticeComposer.full(), NoticeComposer.summary())) {
            assertThat(Jsoup.parse(HtmlRenderer.builder().build().render(depth.compose(notice)))
                            .select("li:empty, ul:empty, dd:empty"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsSaidInGeneralGivesWayToWhatIsSaidOfOneUse() {
        String general = "general: {recipients: [], transfers: []}\n";

        assertThat(full(notice(general + "channels: {post: {type: email, activities: {a: {recipients: [police]}}}}\n"
                        + "recipients: {police: {name: Police}}\n")))
                .contains("Our uses of your data in general")
                .contains("This is so unless we say otherwise for one of the uses below.");
        assertThat(full(notice(general))).doesNotContain("unless we say otherwise");
    }

    @Test
    void aSupplierWithAPlaceThatIsOnlyToldInWordsIsNotSaidToBeInTheOtherOne() {
        PrivacyNotice notice = notice("""
                laws: [uk-gdpr]
                processors: {p: {name: Foo, locations: [{detail: outside the UK}, UK]}}
                channels: {post: {type: email, processors: [p]}}
                """);

        assertThat(TEXT.render(NoticeComposer.summary().compose(notice))).doesNotContain("with data in");
        assertThat(full(notice)).doesNotContain("with data in");
        assertThat(DataFlowPicture.of(notice).toSvg().split("stroke-dasharray=\"1 3\"", -1))
                .as("boxes with a dotted outline: the place in words, and that of the controller, which is not stated")
                .hasSize(3);
    }

    @Test
    void aCouncilThatAlsoProsecutesCitesForEachUseItsOwnLaw() {
        PrivacyNotice notice = notice("""
                laws: [uk-gdpr, uk-law-enforcement]
                controllers: {c: {name: Example Council, contact: {email: data@example.gov.uk}}}
                activities:
                  libraries:
                    laws: [uk-gdpr]
                    purposes: [lend you books]
                    lawfulBases: [{basis: public-task, limb: official-authority}]
                  prosecutions:
                    laws: [uk-law-enforcement]
                    purposes: [{description: prosecute benefit fraud, kind: law-enforcement}]
                    lawfulBases: [{basis: public-task, limb: official-authority}]
                  inspections:
                    purposes: [inspect shops]
                    lawfulBases: [{basis: public-task, limb: official-authority}]
                """);
        String[] uses = full(notice).split("Other ways we use data", 2)[1].split("The law this follows", -1);

        assertThat(uses[1])
                .contains("the UK General Data Protection Regulation", "(UK GDPR Article 6(1)(e)).")
                .doesNotContain("Part 3");
        assertThat(uses[2].split("Inspections", 2)[0])
                .contains("Part 3 of the Data Protection Act 2018, on law enforcement.")
                .contains("(Part 3 of the Data Protection Act 2018).")
                .doesNotContain("UK GDPR");
        assertThat(uses[2].split("Inspections", 2)[1]).contains("inspect shops").doesNotContain("(UK GDPR", "(Part 3");
        assertThat(TraceRenderer.create()
                        .render(NoticeComposer.full().explained().compose(notice))
                        .lines()
                        .filter(line -> line.contains("/purposes/0/description\"")))
                .as("what the purposes serve")
                .satisfiesExactly(
                        libraries -> assertThat(libraries).contains("UK GDPR Article 13(1)(c)"),
                        prosecutions -> assertThat(prosecutions).contains("\"provisions\":[]"),
                        inspections -> assertThat(inspections).contains("\"provisions\":[]"));
    }

    @Test
    void nobodyDecidesTogetherAlone() {
        String two = "controllers: {a: {name: Example Council}, b: {name: Example NHS Trust}}\n";

        assertThat(full(notice(two + "jointControllers: [{controllers: [a]}]\n")))
                .contains("Several organisations decide together how your data is used.")
                .contains("One of them: Example Council.")
                .doesNotContain("Example Council decide together");
        assertThat(full(notice(two + "jointControllers: [{controllers: [a, b]}]\n")))
                .contains("Example Council and Example NHS Trust decide together how your data is used.");
    }

    @Test
    void officersAreAsManyAsTheyAre() {
        String one = "dataProtectionOfficers: {a: {post: Data Protection Officer}}\n";
        String two = "dataProtectionOfficers: {a: {name: A. Jones}, b: {post: Officer for schools}}\n";

        assertThat(full(notice(one))).contains("Our data protection officer\n", "our data protection officer about");
        assertThat(full(notice(two))).contains("Our data protection officers\n", "our data protection officers about");
        assertThat(summary(notice(two))).contains("Our data protection officers:");
    }

    @Test
    void headingsOfTheSameKindAreToldApart() {
        assertThat(full(notice("""
                complaints:
                  - {to: regulator, authority: {name: Information Commission}}
                  - {to: regulator, authority: {name: Data Protection Commission}}
                  - {to: other, body: Ombudsman}
                controllers: {a: {name: North}, b: {name: South}, c: {name: West}}
                jointControllers: [{controllers: [a, b]}, {controllers: [a, c]}]
                representatives: {x: {name: Rep of North}, y: {name: Rep of South}}
                """)))
                .contains(
                        "Complain to the regulator: Information Commission\n~~",
                        "Complain to the regulator: Data Protection Commission\n~~",
                        "Other complaints\n~~",
                        "Who decides together: North and South\n~~",
                        "Who decides together: North and West\n~~",
                        "Our representative: Rep of North\n~~");
    }

    /** UK GDPR Article 21(4) wants it clearly and apart from any other information. */
    @Test
    void theRightToObjectStandsApart() {
        PrivacyNotice notice =
                notice("rights: [access, {right: object, explanation: You can object at any time.}, erasure]\n");
        String[] sections = full(notice).split("\n\n\n", -1);

        assertThat(sections)
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Your right to object\n---")
                        .contains("To object to how we use your data:", "You can object at any time.")
                        .doesNotContain("To get a copy", "To have your data deleted"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Your rights\n---")
                        .contains("To get a copy of your data", "To have your data deleted")
                        .doesNotContain("object"));
        assertThat(Jsoup.parse(HtmlRenderer.builder().build().render(notice))
                        .select("h2")
                        .eachText())
                .contains("Your rights", "Your right to object");
        assertThat(summary(notice)).contains("Your rights:", "Your right to object: To object to how we use your data");
    }

    @Test
    void aVersionWithoutATitleIsNamedByItsLanguage() {
        assertThat(
                        full(
                                notice(
                                        "languageVersions: [{language: uk, url: \"https://www.example.gov.uk/uk\"}, {language: pl}]\n")))
                .contains("This notice is also available in Ukrainian [1].")
                .contains("This notice is also available in Polish.");
    }

    @Test
    void oneSupplierIsNotSaidToBeSeveral() {
        assertThat(full(notice("processors: {p: {name: Foo}}\nrecipients: {r: {name: Bar}}\n")))
                .contains("We use this supplier.", "We share data with this person or organisation.");
    }

    @Test
    void aNoticeIsInForceFromItsDay() {
        assertThat(full(notice("status: published\neffective: 2027-04-01\n")))
                .contains("This notice is in force from 1 April 2027.")
                .doesNotContain("This notice is in force.");
        assertThat(full(notice("status: published\n"))).contains("This notice is in force.");
    }

    @Test
    void whatIsKeptInAnotherWayIsNotSaidToBeGone() {
        PrivacyNotice notice = notice("""
                general:
                  retention: {type: until-event, event: you close your account, within: P30D, afterwards: archived}
                """);

        assertThat(TEXT.render(NoticeComposer.summary().compose(notice)))
                .contains("We keep it no longer than 30 days after that.")
                .contains("archive");
        assertThat(full(notice)).doesNotContain("gone");
    }

    @Test
    void theSummaryNamesDecisionsAndDataAboutCrimes() {
        assertThat(TEXT.render(NoticeComposer.summary().compose(notice("""
                general:
                  automatedDecisions: [{title: Blue Badge scoring}]
                  data: [{category: Convictions, criminalOffenceData: [convictions]}]
                  transfers: [{places: [IN]}]
                """))))
                .contains("Blue Badge scoring")
                .contains("Criminal offence data we use")
                .contains("Where your data is, or goes");
    }

    @Test
    void theSummarySaysWhichNoticeTellsTheRest() {
        assertThat(summary(notice("""
                layers:
                  general: {title: General notice, url: "https://www.example.gov.uk/general", covers: [rights, retention, cookies]}
                channels: {post: {type: email}}
                """)))
                .contains("To read about how long we keep data and your rights, see General notice [1].")
                .contains("[1] https://www.example.gov.uk/general");
    }

    @Test
    void theSummaryNamesThemWhereverAUseTellsOfThem() {
        assertThat(summary(notice("""
                general: {specialCategoryConditions: [{ground: legal-claims, categories: [health]}]}
                activities:
                  score: {title: Scores, decisionMaking: solely-automated}
                  sort: {automatedDecisions: [{title: Sorting, specialCategories: [biometric-data]}]}
                  answer: {decisionMaking: human}
                """)))
                .containsSubsequence(
                        "Special category data we use",
                        "health or disability",
                        "biometric data",
                        "Decisions by computer alone",
                        "Scores",
                        "Sorting")
                .doesNotContain("Answer");
    }

    @Test
    void whoIsNamedOnlyWithACookieReceivesDataToo() {
        assertThat(DataFlowPicture.of(notice("cookies: {technologies: [{name: _ga, provider: Google}]}\n"))
                        .toSvg())
                .contains(">Google<");
        assertThat(DataFlowPicture.of(notice("""
                        controllers: {c: {name: Example Council}}
                        cookies: {technologies: [{name: session, provider: Example Council}]}
                        """)).isEmpty())
                .as("the controller is nobody else")
                .isTrue();
    }

    private static String full(PrivacyNotice notice) {
        return TEXT.render(NoticeComposer.full().compose(notice));
    }

    private static String summary(PrivacyNotice notice) {
        return TEXT.render(NoticeComposer.summary().compose(notice));
    }

    private static PrivacyNotice notice(String yaml) {
        return NoticeReader.create()
                .read("notice: website\ntitle: Website\nlanguage: en-GB\n" + yaml, "notice.yaml")
                .orThrow();
    }
}
