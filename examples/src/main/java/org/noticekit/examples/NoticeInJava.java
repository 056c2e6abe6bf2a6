package org.noticekit.examples;

import java.time.LocalDate;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.LegalReference;
import org.noticekit.model.LiveChat;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.PublicTask;
import org.noticekit.model.Purpose;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.Stated;
import org.noticekit.render.TextRenderer;
import org.noticekit.validate.NoticeValidator;

/** Builds a notice in Java, without a file, and prints what the validator finds and what people would read. */
public final class NoticeInJava {

    private static final Identifier COUNCIL = Identifier.of("council");
    private static final Identifier CHAT_HOST = Identifier.of("chat-host");

    private NoticeInJava() {}

    /** Prints the findings as of a fixed day, then the notice as plain text. */
    public static void main(String[] args) {
        PrivacyNotice notice = notice();
        NoticeValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build().validate(notice).stream()
                .map(FindingFormatter.line()::format)
                .forEach(System.out::println);
        System.out.println();
        System.out.print(TextRenderer.builder().build().render(notice));
    }

    static PrivacyNotice notice() {
        return PrivacyNotice.builder()
                .id("website")
                .title("Website privacy notice")
                .language("en-GB")
                .updated("2026-11")
                .putControllers(COUNCIL, council())
                .putProcessors(CHAT_HOST, chatHost())
                .putChannels(
                        Identifier.of("live-chat"),
                        LiveChat.builder()
                                .addProcessors(CHAT_HOST)
                                .putActivities(Identifier.of("answer"), answering())
                                .build())
                .build();
    }

    private static Controller council() {
        return Controller.builder()
                .name("Example County Council")
                .kind(ControllerKind.PRINCIPAL_AUTHORITY)
                .contact(ContactDetails.builder()
                        .email("information@example.gov.uk")
                        .addPhones("01632 960100")
                        .build())
                .build();
    }

    private static Processor chatHost() {
        return Processor.builder()
                .name("Chat Host Ltd")
                .provides("live chat")
                .addLocations(DataLocation.of("UK"))
                .build();
    }

    private static ProcessingActivity answering() {
        return ProcessingActivity.builder()
                .addPurposes(Purpose.of("answer your questions"))
                .addData(PersonalDataCategory.of("your name"))
                .addData(PersonalDataCategory.of("what you write in the chat"))
                .addLawfulBases(PublicTask.builder()
                        .addLaws(LegalReference.of("Localism Act 2011, section 1"))
                        .build())
                .recipients(Stated.none())
                .retention(RetentionPeriod.builder()
                        .period("P6M")
                        .runsFrom("the chat ends")
                        .build())
                .build();
    }
}
