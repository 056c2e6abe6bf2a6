package org.noticekit.validate.rules.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;

/**
 * An office whose holder works at a council and is a controller of its own: what it does, and by what words a notice shows
 * that it knows the office.
 */
enum SeparateOffice {
    ELECTIONS(
            "Elections are",
            "the Electoral Registration Officer and the Returning Officer are controllers of their own",
            "^\\W*(?:privacy (?:notice|policy|statement)\\W{1,3}(?:(?:for|of|on|about) )?)?"
                    + "(?:(?:voting|elections?|registering to vote) and )?"
                    + "(?:electoral services|elections?|voting|(?:the )?(?:electoral (?:register|roll)|register of electors))"
                    + "(?: privacy (?:notice|policy|statement))?\\W*$"
                    + "|\\b(?:keep|maintain|compil|updat|publish|produc|run|manag)(?:e|ing|s)? "
                    + "(?:(?:the|an?|our|accurate|up-to-date|current|open|full|edited|local|complete|and) ){0,4}"
                    + "(?:electoral (?:register|roll)|register of electors)\\b"
                    + "|\\bregister(?:ing)? (?:people |residents |you )?to vote\\b|\\belectoral registration\\b"
                    + "|\\b(?:run|hold|organis|administer|manag)(?:e|ing|s)? (?:local |the )?elections\\b"
                    + "|\\b(?:postal|proxy) vot(?:e|es|ing)\\b",
            "\\b(?:registration|returning) officers?\\b"),
    REGISTRATION(
            "The registration of births, deaths or marriages is",
            "registrars are controllers of their own",
            "\\bregist(?:er|ering|ration)\\b[^.]{0,30}\\b(?:births?|deaths?|marriages?|civil partnerships?)\\b"
                    + "|\\bbirths?,? (?:and |or )?deaths?\\b",
            "\\bregistrars?\\b"),
    CASEWORK(
            "Councillors' casework is",
            "councillors are controllers of their own",
            "\\bcouncillors?\\b[^.]{0,60}\\bcasework\\b|\\bcasework\\b[^.]{0,60}\\bcouncillors?\\b",
            "\\bcouncillors?\\b[^.]{0,100}\\b(?:controllers?|responsible|own (?:privacy )?notices?)\\b");

    /** Where a council's officers are not controllers of their own for registering births and deaths. */
    private static final Set<Jurisdiction> OTHER_REGISTRARS =
            EnumSet.of(Jurisdiction.SCOTLAND, Jurisdiction.NORTHERN_IRELAND);

    /** What an office does is told in at least one of these words. */
    private static final String[] OFFICIAL = {
        "election",
        "elections",
        "electoral",
        "vote",
        "votes",
        "voting",
        "birth",
        "births",
        "death",
        "deaths",
        "marriage",
        "marriages",
        "partnership",
        "partnerships",
        "casework"
    };

    /** Who is told of, where one of the offices is. */
    private static final String[] OFFICERS = {
        "officer", "officers", "registrar", "registrars", "councillor", "councillors"
    };

    private final String work;
    private final String separate;
    private final Pattern covered;
    private final Pattern told;

    /**
     * @param work what the office does, as the start of a sentence, with its verb
     * @param separate who the controllers are, after "that"
     * @param covered words that tell of the work
     * @param told words that tell of the office
     */
    SeparateOffice(String work, String separate, String covered, String told) {
        this.work = work;
        this.separate = separate;
        this.covered = WordPattern.of(covered);
        this.told = WordPattern.of(told);
    }

    /** The notice's texts that can tell of an office's work: most do not. */
    static Set<String> possiblyIn(NoticeContext notice) {
        return notice.textsWith(OFFICIAL).stream().map(TextView::value).collect(Collectors.toSet());
    }

    /** Whether the holder is a controller of its own where the notice's controllers are. */
    boolean existsUnder(PrivacyNotice notice) {
        return this != REGISTRATION
                || notice.controllers().values().stream().noneMatch(controller -> controller
                        .jurisdiction()
                        .filter(OTHER_REGISTRARS::contains)
                        .isPresent());
    }

    /** Whether the words tell of what the office does. */
    boolean does(String words) {
        return covered.matcher(words).find();
    }

    /** Whether the notice tells of the office anywhere. */
    boolean isToldOf(NoticeContext notice) {
        return notice.textsWith(OFFICERS).stream()
                .anyMatch(text -> told.matcher(text.value()).find());
    }

    /** What it does, as the start of a sentence, with its verb. */
    String work() {
        return work;
    }

    /** Who the controllers are, after "that". */
    String separate() {
        return separate;
    }
}
