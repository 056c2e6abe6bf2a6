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
                        "This is for your name.",
                        "We keep it for 20 years after you write.",
                        "Records we keep [1]");
    }

    @Test
    void aRightThatPeopleHaveOnlySometimesIsNotSaidToBeOneWithoutConditions() {
        assertThat(summary("rights: [access, {right: erasure, availability: conditional}]\n"))
                .contains("- To get a copy of your data\n")
                .contains("- To have your data deleted. You have this right in some circumstances.\n");
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
