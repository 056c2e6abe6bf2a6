package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Place;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;

/** Support from abroad is told as a transfer. */
final class TransferRemoteAccessRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-remote-access")
            .title("Where a supplier reaches data from abroad, that is told as a place of the data")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(ico("International transfers"))
            .addAllAuthorities(document(Optional.of(Law.EU_GDPR), "EDPB Guidelines 05/2021", "version 2.0"))
            .why(
                    "Whoever can read data from another country has it there, wherever it is stored. People should be told, "
                            + "and of what protects the data.")
            .fix(Wording.of(
                    "Support from another country is a transfer too. Add that country to the supplier's locations, "
                            + "with what happens there and what permits it."))
            .build();

    private static final Pattern REACHED_FROM = WordPattern.of(
            "\\b(?:support(?:s|ed|ing)?|access(?:es|ed|ible)?|maint(?:ains?|ained|enance)|reach(?:es|ed)?|help ?desk"
                    + "|engineers?|staff|teams?)\\b[^.!?]{0,60}?\\b(?:from|based in|located in) ([^.!?,;]{2,60})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.TRANSFERS)) {
            return;
        }
        for (TextView text : notice.textsWith("from", "based", "located")) {
            List<String> path = text.subject().path().segments();
            if (text.kind() != TextView.Kind.ADDRESS
                    && path.size() > 2
                    && path.get(0).equals("processors")) {
                judge(text, NoticePath.of(path.get(0), path.get(1)), notice, report);
            }
        }
    }

    private static void judge(TextView text, NoticePath supplier, NoticeContext notice, Report report) {
        Matcher reached = REACHED_FROM.matcher(text.value());
        while (reached.find()) {
            String from = reached.group(1);
            Set<Place> told = placesOf(supplier, notice);
            Optional<Place> abroad = PlaceWords.in(from).stream()
                    .filter(place -> notice.assess(place).isTransfer())
                    .filter(place -> !told.contains(place))
                    .findFirst();
            if (abroad.isPresent()
                    && !Sentences.denies(Sentences.around(text.value(), reached.start(), reached.end()))) {
                report.add(
                        text.words(reached.start(), reached.end()),
                        "For " + text.subject() + ", data is reached from " + PlaceWords.name(abroad.get())
                                + ", but the notice does not count that among the places where the data is.");
            }
        }
    }

    /** The places that the notice tells of for the supplier at {@code path}. */
    private static Set<Place> placesOf(NoticePath path, NoticeContext notice) {
        Set<Place> places = new HashSet<>();
        for (LocationView location : notice.locations()) {
            if (location.subject().path().startsWith(path)) {
                places.addAll(location.places());
            }
        }
        return places;
    }
}
