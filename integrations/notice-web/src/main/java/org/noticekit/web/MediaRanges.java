package org.noticekit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which forms a request accepts, and how much it wants each: what {@code Accept} says (RFC 9110, 12.5.1). */
final class MediaRanges {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String SPACE = "[ \\t]*+";
    private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER = Pattern.compile(SPACE + ";" + SPACE + "(?:(" + TOKEN + ")(?:=(?:(" + TOKEN
            + ")|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"))?)?");
    private static final Pattern BETWEEN = Pattern.compile(SPACE + "(?:,[ \\t,]*+|$)");
    private static final Pattern LEADING = Pattern.compile("[ \\t,]*+");
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");

    private static final String ANY = "*";
    private static final MediaRanges ALL = new MediaRanges(List.of(new Range(ANY, ANY, true, 0, 1)));

    private final List<Range> ranges;

    private MediaRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * One of the ranges.
     *
     * @param type its type in small letters; {@code *} for any
     * @param subtype its subtype in small letters; {@code *} for any
     * @param isOurs whether what we have is as its parameters say: all of it is UTF-8, and no more can be told of it
     * @param parameters how many parameters it has
     * @param weight how much it is wanted, 0 to 1; 0 is not at all
     */
    private record Range(String type, String subtype, boolean isOurs, int parameters, double weight) {

        boolean covers(NoticeForm form) {
            String essence = essence(form);
            return isOurs
                    && (type.equals(ANY)
                            || essence.equals(type + "/" + subtype)
                            || (subtype.equals(ANY) && essence.startsWith(type + "/")));
        }

        int exactness() {
            return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2 + parameters;
        }

        private static String essence(NoticeForm form) {
            String mediaType = form.mediaType();
            int end = mediaType.indexOf(';');
            return end < 0 ? mediaType : mediaType.substring(0, end);
        }
    }

    /** How much a form is wanted, by the most exact of the ranges that cover it. */
    private record Wish(NoticeForm form, double weight, int exactness) {}

    /** What the header says; that everything is accepted, if it says nothing, is malformed or longer than any browser's. */
    static MediaRanges parse(String header) {
        if (header.length() > HeaderText.LONGEST) {
            return ALL;
        }
        List<Range> ranges = new ArrayList<>();
        int at = skip(LEADING, header, 0);
        while (at < header.length()) {
            Matcher range = RANGE.matcher(header).region(at, header.length());
            if (!range.lookingAt()) {
                return ALL;
            }
            Parameters parameters = new Parameters();
            at = parameters.read(header, range.end());
            int next = skip(BETWEEN, header, at);
            String type = lower(range.group(1));
            String subtype = lower(range.group(2));
            if (next < 0 || !parameters.areWellFormed || (type.equals(ANY) && !subtype.equals(ANY))) {
                return ALL;
            }
            ranges.add(new Range(type, subtype, parameters.areOurs, parameters.count, parameters.weight));
            at = next;
        }
        return ranges.isEmpty() ? ALL : new MediaRanges(ranges);
    }

    /**
     * The form that is wanted most; of those wanted as much, the one that was named more exactly, and of those the one that
     * comes first. Empty if none is accepted.
     */
    Optional<NoticeForm> best() {
        return Stream.of(NoticeForm.values())
                .flatMap(form -> wish(form).stream())
                .filter(wish -> wish.weight() > 0)
                .max(Comparator.comparingDouble(Wish::weight)
                        .thenComparingInt(Wish::exactness)
                        .thenComparing(Wish::form, Comparator.reverseOrder()))
                .map(Wish::form);
    }

    private Optional<Wish> wish(NoticeForm form) {
        return ranges.stream()
                .filter(range -> range.covers(form))
                .map(range -> new Wish(form, range.weight(), range.exactness()))
                .max(Comparator.comparingInt(Wish::exactness).thenComparingDouble(Wish::weight));
    }

    private static int skip(Pattern what, String header, int from) {
        Matcher matcher = what.matcher(header).region(from, header.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The parameters of a range, of which {@code q} is its weight. */
    private static final class Parameters {
        private boolean areWellFormed = true;
        private boolean areOurs = true;
        private int count;
        private double weight = 1;
        private boolean weighed;

        /** Reads those that follow, and returns where they end. */
        int read(String header, int from) {
            Matcher parameter = PARAMETER.matcher(header).region(from, header.length());
            int at = from;
            while (parameter.lookingAt()) {
                at = parameter.end();
                if (parameter.group(1) != null) {
                    take(
                            lower(parameter.group(1)),
                            Optional.ofNullable(parameter.group(2))
                                    .or(() -> Optional.ofNullable(parameter.group(3)))
                                    .orElse(""));
                }
                parameter.region(at, header.length());
            }
            return at;
        }

        /** What follows the weight says nothing of the form. */
        private void take(String name, String value) {
            if (weighed) {
                return;
            }
            if (name.equals("q")) {
                weighed = true;
                areWellFormed = WEIGHT.matcher(value).matches();
                weight = areWellFormed ? Double.parseDouble(value) : 0;
            } else {
                count++;
                areOurs &= name.equals("charset") && value.equalsIgnoreCase("utf-8");
            }
        }
    }
}
