package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** Encryption is called by the name of what is in use. */
final class TlsNotSslRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("tls-not-ssl")
            .title("Encrypted connections are called HTTPS or TLS, not SSL")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(document(Optional.empty(), "NCSC guidance", "\u201cUsing TLS to protect data\u201d"))
            .addAllAuthorities(document(Optional.empty(), "Internet standards", "RFC 7568 and RFC 8996"))
            .addAllAuthorities(gdpr("32"))
            .addAllAuthorities(euInstitutions("33"))
            .why("Every version of SSL is broken and should be in use nowhere. Who names it uses it still,"
                    + " or has not looked at the notice for years.")
            .fix(Wording.of(
                    "Write that the connection is encrypted (HTTPS with TLS), once you have checked that it is."))
            .build();

    private static final Phrase SSL = Phrase.name(
            "(?<![\\w./@-])(?-i:SSL)\\b(?! (?:labs|server test)\\b)(?![./:]\\w)|\\bsecure sockets? layers?\\b",
            "ssl",
            "socket",
            "sockets");
    private static final Pattern TLS = WordPattern.of("\\btls\\b|transport layer security");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        SSL.in(
                        notice,
                        quote -> quote.text().kind() != TextView.Kind.ADDRESS
                                && !TLS.matcher(quote.text().value()).find()
                                && !quote.isOfThePast())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " name a kind of encryption that is broken in every version; today's is TLS."));
    }
}
