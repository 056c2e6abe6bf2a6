package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.internal.CodePoints;
import org.noticekit.render.document.Inline;

/** Words without their markup, parted by single spaces, of which the language is still known. */
final class Speech implements Inline.Visitor<Speech> {
    private final StringBuilder text = new StringBuilder();
    private final List<String> languages = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private String language;

    private Speech(String language) {
        this.language = language;
    }

    /**
     * The words of a line.
     *
     * @param around the language of what is not marked as another
     */
    static Speech of(List<Inline> line, String around) {
        Speech speech = new Speech(around).all(line);
        int end = speech.text.length();
        if (end > 0 && speech.text.charAt(end - 1) == ' ') {
            speech.text.setLength(end - 1);
        }
        return speech;
    }

    String text() {
        return text.toString();
    }

    /** The words from {@code start} to {@code end}, parted where the language changes. */
    List<Run> runs(int start, int end) {
        List<Run> within = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            int from = Math.max(start, starts.get(i));
            int to = Math.min(end, i + 1 < languages.size() ? starts.get(i + 1) : text.length());
            if (from < to) {
                within.add(new Run(text.substring(from, to), languages.get(i)));
            }
        }
        return within;
    }

    private Speech all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return this;
    }

    @Override
    public Speech text(Inline.Text more) {
        return add(more.value());
    }

    @Override
    public Speech emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Speech strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Speech link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Speech reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public Speech time(Inline.Time time) {
        return add(time.text());
    }

    @Override
    public Speech passage(Inline.Passage passage) {
        String around = language;
        language = passage.language();
        all(passage.content());
        language = around;
        return this;
    }

    @Override
    public Speech sourced(Inline.Sourced sourced) {
        return all(sourced.content());
    }

    private Speech add(String words) {
        int start = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!CodePoints.isWhiteSpace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        boolean goesOn =
                !languages.isEmpty() && languages.get(languages.size() - 1).equals(language);
        if (text.length() > start && !goesOn) {
            languages.add(language);
            starts.add(start);
        }
        return this;
    }
}
