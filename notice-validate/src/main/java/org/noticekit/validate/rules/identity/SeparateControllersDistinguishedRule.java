package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.model.Service;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** Those whose office makes them controllers of their own are not taken for the council. */
final class SeparateControllersDistinguishedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("separate-controllers-distinguished")
            .title("Electoral officers, registrars and councillors are told apart from the council")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(ukGdpr("4(7)")))
            .addAllAuthorities(unverified(dpa("6(2)")))
            .addAllAuthorities(document(
                    Optional.of(Law.UK_GDPR),
                    "Electoral Commission guidance",
                    "for Electoral Registration Officers and Returning Officers"))
            .addAllAuthorities(unverified(euGdpr("4(7)")))
            .why("Some of the people who work at a council are controllers of their own for what their office has them "
                    + "do, and requests about it have to reach them.")
            .fix(Wording.of(
                    "Say that the Electoral Registration Officer, the registrar or the councillor is a separate "
                            + "controller, and link to that notice."))
            .build();

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

    /** What an office does, and by what words the notice shows that it knows the office. */
    private enum Office {
        ELECTIONS(
                "Elections are",
                "the Electoral Registration Officer and the Returning Officer are controllers of their own",
                "^\\W*(?:(?:voting|elections?|registering to vote) and )?(?:electoral services|elections?|voting)\\W*$"
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

        private final String work;
        private final String unsaid;
        private final Pattern told;
        private final Pattern covered;

        Office(String work, String unsaid, String covered, String told) {
            this.work = work;
            this.unsaid = unsaid;
            this.covered = Pattern.compile("(?iu)" + covered);
            this.told = Pattern.compile("(?iu)" + told);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        Set<String> official =
                notice.textsWith(OFFICIAL).stream().map(TextView::value).collect(Collectors.toSet());
        if (official.isEmpty()) {
            return;
        }
        List<Mention> mentions = mentions(notice);
        mentions.removeIf(mention -> !official.contains(mention.words()));
        for (Office office : Office.values()) {
            if (office == Office.REGISTRATION && hasOtherRegistrars(notice.notice())) {
                continue;
            }
            mentions.stream()
                    .filter(mention -> office.covered.matcher(mention.words()).find())
                    .findFirst()
                    .filter(mention -> notice.textsWith(OFFICERS).stream()
                            .noneMatch(text -> office.told.matcher(text.value()).find()))
                    .ifPresent(mention -> report.add(
                            mention.subject(),
                            office.work + " part of " + mention.subject() + ", but the notice does not say that "
                                    + office.unsaid + "."));
        }
    }

    /** What the council itself does: its activities, what for, and the services of its channels. */
    private static List<Mention> mentions(NoticeContext notice) {
        List<Mention> mentions = new ArrayList<>();
        for (ActivityView activity : notice.writtenActivities()) {
            if (isOfCouncil(activity.list(ProcessingActivity::controllers), notice.notice())
                    && !activity.isExcused(NoticeTopic.CONTROLLER)) {
                activity.own()
                        .title()
                        .ifPresent(title ->
                                mentions.add(new Mention(activity.subject().field("title"), title.value())));
                for (Part<Purpose> purpose :
                        activity.subject().items("purposes", activity.own().purposes())) {
                    mentions.add(new Mention(
                            purpose.subject(), purpose.value().description().value()));
                }
            }
        }
        if (!notice.isLeftToAnotherNotice(NoticeTopic.SERVICES) && isOfCouncil(List.of(), notice.notice())) {
            notice.channels().values().forEach(channel -> {
                for (Part<Service> service :
                        channel.subject().items("services", channel.value().services())) {
                    mentions.add(new Mention(
                            service.subject(), service.value().name().value()));
                }
            });
        }
        return mentions;
    }

    private static boolean isOfCouncil(List<Identifier> named, PrivacyNotice notice) {
        return notice.controllers().entrySet().stream()
                .filter(entry -> named.isEmpty() || named.contains(entry.getKey()))
                .anyMatch(entry -> entry.getValue().kind().equals(Optional.of(ControllerKind.PRINCIPAL_AUTHORITY)));
    }

    private static boolean hasOtherRegistrars(PrivacyNotice notice) {
        return notice.controllers().values().stream().anyMatch(controller -> controller
                .jurisdiction()
                .filter(OTHER_REGISTRARS::contains)
                .isPresent());
    }

    /** Words, and where they are written. */
    private record Mention(Subject subject, String words) {}
}
