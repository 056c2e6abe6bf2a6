package org.noticekit.check;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.io.ReadingRule;
import org.noticekit.validate.WaiverRule;
import org.noticekit.validate.rule.RuleInfo;

/**
 * A rule that a finding can name, as people are told of it.
 *
 * @param id its name in findings, options and files, in kebab-case
 * @param title what holds where it is kept, as a sentence without a full stop
 * @param severity how grave a breach is, where nothing else is said
 * @param fix what to do about a breach, in plain English
 * @param info what it rests on and why it matters; empty for the rules of files, waivers and policies, which are ours
 */
public record KnownRule(String id, String title, Severity severity, String fix, Optional<RuleInfo> info) {

    static KnownRule of(RuleInfo info) {
        return new KnownRule(
                info.id(), info.title(), info.severity(), info.fix().toString(), Optional.of(info));
    }

    static KnownRule of(ReadingRule rule) {
        return new KnownRule(rule.id(), rule.title(), rule.severity(), rule.fix(), Optional.empty());
    }

    static KnownRule of(WaiverRule rule) {
        return new KnownRule(rule.id(), rule.title(), rule.severity(), rule.fix(), Optional.empty());
    }
}
