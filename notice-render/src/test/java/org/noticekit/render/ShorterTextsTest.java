package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;

/** What a shorter text says is true by itself, for many people read nothing else. */
class ShorterTextsTest {
    private static final TextRenderer TEXT =
            TextRenderer.builder().width(10_000).build();

    @Test
    void nothingIsSaidToStayWhereSomethingIsSaidToBeElsewhere() {
        String stays = "general: {transfers: []}\n";

        assertThat(summary(stays + "processors: {p: {name: Foo, locations: [UK]}}\n"))
                .contains("We do not send it outside the UK.");
        assertThat(summary(stays + "processors: {p: {name: Foo, locations: [US]}}\n"))
                .contains("the United States")
                .doesNotContain("We do not send it");
        assertThat(summary(stays + "recipients: {r: {name: Foo, locations: [{detail: on ships}]}}\n"))
                .contains("on ships")
                .doesNotContain("We do not send it");
        assertThat(summary("activities: {a: {locations: [UK], transfers: []}, b: {locations: [IE], transfers: []}}\n"))
                .doesNotContain("We do not send it");
        assertThat(summary(stays + "processors: {p: {name: Foo, locations: [{place: UK, extent: some}]}}\n"))
                .doesNotContain("We do not send it");
        assertThat(summary(stays + "processors: {p: {name: Foo, locations: [UK, {uses: [stored]}]}}\n"))
                .contains("A place that this notice does not name")
                .doesNotContain("We do not send it");
        assertThat(summary(
                        "laws: [uk-gdpr, eu-gdpr]\n" + stays + "processors: {p: {name: Foo, locations: [UK, IE]}}\n"))
                .doesNotContain("we do not send it");
        assertThat(summary("laws: [eu-gdpr]\n" + stays + "processors: {p: {name: Foo, locations: [IE]}}\n"))
                .contains("We do not send it outside the European Economic Area (EEA).");
    }

    @Test
    void dataIsSharedWithNobodyOnlyIfThatIsSoOfEveryUse() {
        String nobody = "We do not share it with anyone else.";

        assertThat(summary("activities: {a: {recipients: []}, b: {recipients: []}}\n"))
                .contains(nobody);
        assertThat(summary("activities: {a: {recipients: []}, b: {purposes: [answer you]}}\n"))
                .doesNotContain(nobody);
        assertThat(summary("general: {recipients: []}\nactivities: {a: {purposes: [answer you]}}\n"))
                .contains(nobody);
        assertThat(summary("general: {purposes: [answer you]}\nactivities: {a: {recipients: []}}\n"))
                .contains(nobody);
        assertThat(
                        summary(
                                "general: {recipients: []}\nactivities: {a: {recipients: [r]}}\nrecipients: {r: {name: Foo}}\n"))
                .doesNotContain(nobody);
    }

    @Test
    void sharingWithNobodyDoesNotExcludeWhatTheLawWants() {
        String byLaw = """
                general: {disclosures: [{circumstances: [court-order, legal-duty]}]}
                activities: {a: {recipients: []}}
                """;

        assertThat(summary(byLaw + "channels: {post: {type: email, activities: {b: {recipients: []}}}}\n"))
                .containsSubsequence(
                        "Who else we share it with: We do not share it with anyone else, except when the law requires",
                        "When the law requires or allows us to pass it on:",
                        "when a court orders it");
        assertThat(summary("general: {recipients: [], disclosures: [{description: When a court orders it.}]}\n"))
                .contains(
                        "except when the law requires",
                        "When the law requires or allows us to pass it on: When a court");
        assertThat(summary("general: {recipients: [], publications: [Your name.]}\n"))
                .doesNotContain("We do not share it");
        assertThat(TEXT.render(NoticeComposer.full().compose(notice(byLaw))))
                .contains("We do not share it with anyone else, except when the law requires or allows it.");
    }

    @Test
    void howLongDataIsKeptIsNotCutToTheUsualCase() {
        assertThat(summary("""
                activities:
                  a:
                    retention: {type: fixed, period: P6M, runsFrom: you write, exceptions: [There is a court case.]}
                    retentionByData: [{data: [your name], retention: {type: fixed, period: P20Y, runsFrom: you write}}]
                  b: {retention: {type: schedule, schedule: plan}}
                documents: {plan: {title: Records we keep, kind: retention-schedule, url: "https://www.example.gov.uk/records"}}
                """))
                .containsSubsequence(
                        "We keep it for 6 months after you write. There are exceptions.",
                        "For your name: We keep it for 20 years after you write.",
                        "Records we keep [1]");
    }

    @Test
    void aRightThatPeopleHaveOnlySometimesIsNotSaidToBeOneWithoutConditions() {
        assertThat(summary("rights: [access, {right: erasure, availability: conditional}]\n"))
                .contains("- To get a copy of your data\n")
                .doesNotContain("There are limits.")
                .contains("- To have your data deleted. You have this right in some circumstances.\n");
    }

    @Test
    void aRightWithLimitsIsNotSaidToBeOneWithout() {
        assertThat(summary(
                        "rights: [{right: access, limits: Not for crime.}, {right: object, exemptions: [An Act]}]\n"))
                .contains("Your rights: To get a copy of your data. There are limits.")
                .contains("Your right to object: To object to how we use your data. There are limits.");
    }

    @Test
    void whatIsSoInOneNationIsNotSaidToBeSoInAll() {
        assertThat(summary("activities: {a: {purposes: [answer you], jurisdictions: [scotland]}}\n"))
                .contains("This applies in Scotland.");
    }

    @Test
    void whatIsDoneForSomebodyElseIsNotSaidToBeOurs() {
        String yaml = """
                controllers: {c: {name: Example Council}}
                channels:
                  forms:
                    type: online-form
                    activities:
                      own: {purposes: [deal with your complaint]}
                      votes: {role: processor, onBehalfOf: We count for the Electoral Office., purposes: [count votes]}
                """;
        String justInTime =
                TEXT.render(NoticeComposer.justInTime(Identifier.of("forms")).compose(notice(yaml)));

        assertThat(summary(yaml))
                .containsSubsequence(
                        "Online forms: Own: deal with your complaint",
                        "Online forms: Votes: count votes",
                        "We only act for it.",
                        "Whom we do this for: We count for the Electoral Office.");
        assertThat(justInTime)
                .contains("For one of these uses, Votes, we act for another organisation: We count for the Electoral");
    }

    @Test
    void whatIsDoneForSomebodyWhoIsNotNamedIsNotSaidToBeOursEither() {
        String yaml =
                "channels: {chat: {type: live-chat, activities: {x: {role: processor, purposes: [answer you]}%s}}}\n";

        assertThat(justInTime(yaml.formatted("")))
                .contains("Another organisation decides why and how your data is used for this.");
        assertThat(justInTime(yaml.formatted(", y: {purposes: [answer you.]}")))
                .contains("We use your data to answer you.\n")
                .contains("For one of these uses, X, we act for another organisation: Another organisation decides");
    }

    @Test
    void aTextOfANoticeThatIsNotInForceSaysSo() {
        String chat = "channels: {chat: {type: live-chat}}\n";

        assertThat(justInTime("status: draft\n" + chat)).startsWith("This is a draft.");
        assertThat(justInTime("status: archived\n" + chat)).startsWith("This notice is kept for the record.");
        assertThat(justInTime("status: published\n" + chat)).startsWith("Read how we use your data");
    }

    @Test
    void aReaderWithoutLinksKnowsWhoItIs() {
        assertThat(summary("""
                controllers:
                  a: {name: Example Council}
                  r:
                    office: Returning Officer
                    identification: The officer of the council for your area.
                    finder: {text: Find your council, url: "https://www.example.gov.uk/find"}
                dataProtectionOfficers:
                  x: {name: A. Jones, controllers: [a], contact: {address: [A. Jones, County Hall]}}
                  y: {post: Officer for elections, controllers: [r], contact: {email: dpo@example.gov.uk}}
                complaints:
                  - {to: regulator, authority: {name: Information Commission}}
                  - {to: other, body: Ombudsman}
                """))
                .containsSubsequence(
                        "Returning Officer",
                        "The officer of the council for your area.",
                        "Find your council [1]",
                        "Our data protection officers",
                        "- Works for Example Council.",
                        "A. Jones",
                        "Officer for elections",
                        "Works for Returning Officer.",
                        "Complain to the regulator: Information Commission",
                        "Other complaints: Ombudsman");
    }

    private static String summary(String yaml) {
        return TEXT.render(NoticeComposer.summary().compose(notice(yaml)));
    }

    private static String justInTime(String yaml) {
        return TEXT.render(NoticeComposer.justInTime(Identifier.of("chat")).compose(notice(yaml)));
    }

    private static PrivacyNotice notice(String yaml) {
        return NoticeReader.create()
                .read("notice: website\ntitle: Website\nlanguage: en-GB\n" + yaml, "notice.yaml")
                .orThrow();
    }
}
