package org.noticekit.validate.rules.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Identifier;
import org.noticekit.model.LayerKind;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeStatus;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;

/**
 * Words to look for wherever a notice says something, capitals or not. Immutable.
 *
 * <p>They are looked for only in texts that have one of a few words or signs. Not looked at are what a notice says
 * of its own past (its change log, the notices before it), terms that it defines, and notices that are archived.
 */
public final class Phrase {

    /** So often is it asked of one text whether the words are meant; a text that has them more often says nothing. */
    private static final int MOST = 100;

    private final boolean english;
    private final Pattern pattern;
    private final Function<NoticeContext, Iterable<TextView>> texts;

    private Phrase(boolean english, Pattern pattern, Function<NoticeContext, Iterable<TextView>> texts) {
        this.english = english;
        this.pattern = pattern;
        this.texts = texts;
    }

    /** English words: an expression as {@link WordPattern} takes it. */
    public static Phrase english(String pattern, String... anchors) {
        return new Phrase(true, WordPattern.of(pattern), notice -> notice.textsWith(anchors));
    }

    /** Names, which are the same in every language: an expression as {@link WordPattern} takes it. */
    public static Phrase name(String pattern, String... anchors) {
        return new Phrase(false, WordPattern.of(pattern), notice -> notice.textsWith(anchors));
    }

    /** Signs, which are the same in every language; looked for in texts that have one of the marks. */
    public static Phrase sign(String pattern, String... marks) {
        return new Phrase(false, WordPattern.of(pattern), notice -> marked(List.of(marks), notice));
    }

    /** The same, looked for only in texts that have one of these words too. */
    public Phrase besides(String... anchors) {
        return new Phrase(english, pattern, notice -> {
            Set<TextView> having = Collections.newSetFromMap(new IdentityHashMap<>());
            having.addAll(notice.textsWith(anchors));
            List<TextView> both = new ArrayList<>();
            for (TextView text : texts.apply(notice)) {
                if (having.contains(text)) {
                    both.add(text);
                }
            }
            return both;
        });
    }

    /**
     * Where the notice says it.
     *
     * @param meant whether it is said in the sense that is looked for
     * @return for each text, or each list of lines, the first that is meant
     */
    public List<Quote> in(NoticeContext notice, Predicate<Quote> meant) {
        List<Quote> quotes = new ArrayList<>();
        if (speaks(notice)) {
            Set<NoticePath> places = new HashSet<>();
            for (TextView text : texts.apply(notice)) {
                if (isOfToday(text, notice)) {
                    first(text, meant)
                            .filter(quote -> places.add(quote.place()))
                            .ifPresent(quotes::add);
                }
            }
        }
        return quotes;
    }

    /** Whether the notice says it anywhere. */
    public boolean isIn(NoticeContext notice) {
        return !in(notice, quote -> true).isEmpty();
    }

    private Optional<Quote> first(TextView text, Predicate<Quote> meant) {
        Matcher matcher = pattern.matcher(text.value());
        for (int i = 0; i < MOST && matcher.find(); i++) {
            Quote quote = new Quote(text, matcher.start(), matcher.end());
            if (meant.test(quote)) {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }

    private boolean speaks(NoticeContext notice) {
        return notice.notice().status().filter(NoticeStatus.ARCHIVED::equals).isEmpty()
                && (!english || notice.isEnglish());
    }

    private static Iterable<TextView> marked(List<String> marks, NoticeContext notice) {
        List<TextView> found = new ArrayList<>();
        for (TextView text : notice.texts()) {
            if (marks.stream().anyMatch(text.value()::contains)) {
                found.add(text);
            }
        }
        return found;
    }

    private static boolean isOfToday(TextView text, NoticeContext notice) {
        List<String> segments = text.subject().path().segments();
        return switch (segments.get(0)) {
            case "changeLog" -> false;
            case "definitions" -> !segments.get(segments.size() - 1).equals("term");
            case "sections" -> !segments.get(segments.size() - 1).equals("title"); // its body says what is meant
            case "layers" -> {
                NoticeLayer layer = notice.notice().layers().get(Identifier.of(segments.get(1)));
                yield layer == null
                        || layer.kind().filter(LayerKind.PREDECESSOR::equals).isEmpty();
            }
            default -> true;
        };
    }
}
