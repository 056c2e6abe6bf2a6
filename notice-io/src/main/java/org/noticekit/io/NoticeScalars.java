package org.noticekit.io;

import java.util.List;
import org.noticekit.io.ScalarKind.Numbers;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.WebAddress;

/**
 * The single values that a notice is made of. What a text must look like is the model's to say; the patterns repeat it
 * for the schema.
 */
final class NoticeScalars {

    static final String IDENTIFIER_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int IDENTIFIER_LENGTH = 64;

    private static final String NOT_SHOWN =
            "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f" + "\\u202a-\\u202e\\u2066-\\u2069\\ufeff";
    private static final String SOMETHING_TO_READ =
            "^[^" + NOT_SHOWN + "]*[^" + NOT_SHOWN + " \\t\\n\\r\\u2028\\u2029][^" + NOT_SHOWN + "]*$";

    private static final String DAY_OF_MONTH = "(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
            + "|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?"
            + "|02(-(0[1-9]|[12][0-9]))?";

    private static final String MAIL_NAME = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String HOST_LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";

    static final ScalarKind<Text> TEXT = new ScalarKind<>(
                    "text", "text", "Write a few words, on one line.", Text::of, Numbers.ANY)
            .facet("pattern", SOMETHING_TO_READ);

    static final ScalarKind<Prose> PROSE = new ScalarKind<>(
                    "prose",
                    "text",
                    "Write one or more sentences. For several paragraphs write \"|\", and the text indented below it.",
                    Prose::of,
                    Numbers.ANY)
            .note("title", "Sentences")
            .facet("pattern", SOMETHING_TO_READ);

    static final ScalarKind<Identifier> ID = new ScalarKind<>(
                    "key",
                    "a key",
                    "Use small letters, digits and single hyphens, 64 at most, for example \"live-chat\".",
                    Identifier::of,
                    Numbers.WHOLE)
            .facet("pattern", IDENTIFIER_PATTERN)
            .facet("maxLength", IDENTIFIER_LENGTH)
            .facet("minimum", 0)
            .note("examples", List.of("live-chat", "chat-host"));

    static final ScalarKind<NoticeDate> DATE = new ScalarKind<>(
                    "date",
                    "a date",
                    "Write year, month and day like 2024-06-30, or only 2024-06 or 2024.",
                    NoticeDate::of,
                    Numbers.WHOLE)
            .facet("pattern", "^[0-9]{4}(-(" + DAY_OF_MONTH + "))?$")
            .facet("minimum", 1000)
            .facet("maximum", 9999)
            .note("examples", List.of("2024-06-30", "2024-06"));

    static final ScalarKind<TimePeriod> PERIOD = new ScalarKind<>(
                    "period",
                    "a length of time",
                    "Write P2Y for 2 years, P6M for 6 months, P4W for 4 weeks or P30D for 30 days.",
                    TimePeriod::of,
                    Numbers.NONE)
            .facet("pattern", "^P(?=.*[1-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?$")
            .note("examples", List.of("P2Y", "P6M", "P4W", "P30D"));

    static final ScalarKind<EmailAddress> EMAIL = new ScalarKind<>(
                    "emailAddress",
                    "an e-mail address",
                    "Write it like dpo@example.gov.uk.",
                    EmailAddress::of,
                    Numbers.NONE)
            .facet("pattern", "^" + MAIL_NAME + "(\\." + MAIL_NAME + ")*@(" + HOST_LABEL + "\\.)+[A-Za-z]{2,}$")
            .facet("maxLength", 254)
            .note("examples", List.of("dpo@example.gov.uk", "information@example.gov.uk"));

    static final ScalarKind<PhoneNumber> PHONE = new ScalarKind<>(
                    "phoneNumber", "a phone number", "Write it like 0303 123 1113.", PhoneNumber::of, Numbers.WHOLE)
            .facet(
                    "pattern",
                    "^(?=([^0-9]*[0-9]){3,20}[^0-9]*$)[+(]?[0-9]([ .()-]{0,2}[0-9])*( ?(ext\\.?|x) ?[0-9]{1,6})?$")
            .facet("maxLength", 64)
            .facet("minimum", 100)
            .note("examples", List.of("01632 960100", "+44 20 7946 0000"));

    static final ScalarKind<WebAddress> URL = new ScalarKind<>(
                    "webAddress",
                    "a web address",
                    "Write it in full, like https://www.example.gov.uk/privacy.",
                    WebAddress::of,
                    Numbers.NONE)
            .facet(
                    "pattern",
                    "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@<>\"{}|\\\\^`]+([/?#][^\\s<>\"{}|\\\\^`]*)?"
                            + "|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):[^\\s<>\"{}|\\\\^`]+"
                            + "|(/(?!/)|\\.{1,2}/|[?#])[^\\s<>\"{}|\\\\^`]*)$")
            .note("examples", List.of("https://www.example.gov.uk/privacy", "/privacy"));

    static final ScalarKind<Place> PLACE = new ScalarKind<>(
                    "place",
                    "a place",
                    "Write UK, EU or EEA, or a country's two-letter code in capitals, like IE for Ireland.",
                    Place::of,
                    Numbers.NONE)
            .facet("enum", Place.all().stream().map(Place::value).toList());

    static final ScalarKind<LanguageTag> LANGUAGE = new ScalarKind<>(
                    "language",
                    "a language",
                    "Write its code, like en-GB for English or cy for Welsh.",
                    LanguageTag::of,
                    Numbers.NONE)
            .facet("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
            .note("examples", List.of("en-GB", "cy"));

    static final BooleanKind YES_OR_NO = new BooleanKind();

    /** All kinds that have a name of their own in the schema and the format reference. */
    static final List<ScalarKind<?>> ALL = List.of(TEXT, PROSE, ID, DATE, PERIOD, EMAIL, PHONE, URL, PLACE, LANGUAGE);

    private NoticeScalars() {}
}
