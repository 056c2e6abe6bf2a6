package org.noticekit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.noticekit.internal.Suggestions;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;
import picocli.CommandLine.TypeConversionException;

/**
 * A thing to know before a notice can be begun: an option of the command line, or else a question.
 *
 * @param option the option that answers it
 * @param words the question
 * @param choices the words that can be answered, with their meanings; empty if any text can
 * @param fallback what no answer means; empty if there must be one
 * @param reading what makes an answer of a text; refuses with a sentence that says why
 * @param <T> what the answer becomes
 */
record StarterQuestion<T>(
        String option,
        String words,
        Map<String, String> choices,
        Optional<String> fallback,
        Function<String, T> reading) {

    static final StarterQuestion<Text> NAME =
            of("--name", "What is your council called, or whatever body is responsible for the data?", Text::of);

    static final StarterQuestion<ControllerKind> KIND = ofWords(
            "--kind",
            "What kind of body is it? Answer with the number or the word.",
            StarterWords.KINDS,
            text -> new Word<>(ControllerKind.class).convert(word(text, StarterWords.KINDS)));

    static final StarterQuestion<EmailAddress> EMAIL =
            of("--email", "To which email address can people write about their data?", EmailAddress::of);

    static final StarterQuestion<Optional<WebAddress>> URL = of(
                    "--url",
                    "What will be the notice's address on the web? Press Enter if you do not know yet.",
                    text -> text.isBlank() ? Optional.<WebAddress>empty() : Optional.of(address(text)))
            .orElse("");

    static final StarterQuestion<StarterLanguage> LANGUAGE = ofWords(
                    "--language", "In which language is the notice?", StarterWords.LANGUAGES, text -> new Word<>(
                                    StarterLanguage.class)
                            .convert(word(text, StarterWords.LANGUAGES)))
            .orElse("en");

    static final StarterQuestion<Set<String>> CHANNELS = ofWords(
            "--channel",
            "How does people's data reach you? Name all the ways that the notice is about, with spaces between.",
            StarterWords.CHANNELS,
            StarterQuestion::channels);

    static <T> StarterQuestion<T> of(String option, String words, Function<String, T> reading) {
        return ofWords(option, words, Map.of(), reading);
    }

    private static <T> StarterQuestion<T> ofWords(
            String option, String words, Map<String, String> choices, Function<String, T> reading) {
        return new StarterQuestion<>(option, words, choices, Optional.empty(), reading);
    }

    /** The same, to which no answer means this one. */
    StarterQuestion<T> orElse(String answer) {
        return new StarterQuestion<>(option, words, choices, Optional.of(answer), reading);
    }

    /**
     * What the answer becomes.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    T read(String answer) {
        if (answer.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("Some of the letters could not be read. "
                    + "Set LC_ALL=C.UTF-8 and try again, or answer with the letters A to Z and mend it in the file.");
        }
        try {
            return reading.apply(answer.strip());
        } catch (TypeConversionException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    /** The same for an answer that may give choices by their numbers, from 1, as people see them. */
    T readNumbered(String answer) {
        List<String> all = List.copyOf(choices.keySet());
        if (all.isEmpty()) {
            return read(answer);
        }
        List<String> chosen = new ArrayList<>();
        for (String part : parts(answer)) {
            boolean number =
                    part.matches("[0-9]{1,3}") && Integer.parseInt(part) >= 1 && Integer.parseInt(part) <= all.size();
            chosen.add(number ? all.get(Integer.parseInt(part) - 1) : part);
        }
        return read(String.join(" ", chosen));
    }

    private static Set<String> channels(String text) {
        Set<String> chosen = new LinkedHashSet<>();
        parts(text).forEach(part -> chosen.add(word(part, StarterWords.CHANNELS)));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one.");
        }
        return chosen;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String word(String text, Map<String, String> choices) {
        return choices.keySet().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of "
                        + String.join(", ", choices.keySet()) + "."
                        + Suggestions.question(new Suggestions(choices.keySet()).nearest(text))));
    }

    /** A notice's own address must be whole: nobody knows yet from where it would be seen. */
    private static WebAddress address(String text) {
        WebAddress address = WebAddress.of(text);
        if (!address.value().regionMatches(true, 0, "http", 0, 4)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the address of a page. "
                    + "Write it in full, like \"https://www.example.gov.uk/privacy\".");
        }
        return address;
    }
}
