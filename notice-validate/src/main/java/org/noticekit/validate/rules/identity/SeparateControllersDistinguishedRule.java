package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Identifier;
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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        Set<String> official = SeparateOffice.possiblyIn(notice);
        if (official.isEmpty()) {
            return;
        }
        List<Part<String>> mentions = mentions(notice);
        mentions.removeIf(mention -> !official.contains(mention.value()));
        for (SeparateOffice office : SeparateOffice.values()) {
            if (office.existsUnder(notice.notice())) {
                mentions.stream()
                        .filter(mention -> office.does(mention.value()))
                        .findFirst()
                        .filter(mention -> !office.isToldOf(notice))
                        .ifPresent(mention -> report.add(
                                mention.subject(),
                                office.work() + " part of " + mention.subject() + ", but the notice does not say that "
                                        + office.separate() + "."));
            }
        }
    }

    /** What the council itself does: its activities, what for, the services of its channels, and what its notice is of. */
    private static List<Part<String>> mentions(NoticeContext notice) {
        List<Part<String>> mentions = new ArrayList<>();
        for (ActivityView activity : notice.writtenActivities()) {
            if (isOfCouncil(activity.list(ProcessingActivity::controllers), notice.notice())
                    && !activity.isExcused(NoticeTopic.CONTROLLER)) {
                activity.own()
                        .title()
                        .ifPresent(title -> mentions.add(
                                new Part<>(title.value(), activity.subject().field("title"))));
                for (Part<Purpose> purpose :
                        activity.subject().items("purposes", activity.own().purposes())) {
                    mentions.add(new Part<>(purpose.value().description().value(), purpose.subject()));
                }
            }
        }
        if (!notice.isLeftToAnotherNotice(NoticeTopic.SERVICES) && isOfCouncil(List.of(), notice.notice())) {
            notice.channels().values().forEach(channel -> {
                for (Part<Service> service :
                        channel.subject().items("services", channel.value().services())) {
                    mentions.add(new Part<>(service.value().name().value(), service.subject()));
                }
            });
        }
        if (isOfCouncil(List.of(), notice.notice())) {
            mentions.add(
                    new Part<>(notice.notice().title().value(), notice.subject().field("title")));
        }
        return mentions;
    }

    private static boolean isOfCouncil(List<Identifier> named, PrivacyNotice notice) {
        return notice.controllers().entrySet().stream()
                .filter(entry -> named.isEmpty() || named.contains(entry.getKey()))
                .anyMatch(entry -> entry.getValue().kind().equals(Optional.of(ControllerKind.PRINCIPAL_AUTHORITY)));
    }
}
