package org.noticekit.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.noticekit.model.Place;

/** Writes the reference of the format, from the description that the reader checks by. */
final class FormatReference {

    private static final String PLACE = "Place";

    private final StringBuilder text = new StringBuilder();
    private final WordMeanings meanings = WordMeanings.read();

    private FormatReference() {}

    static String text() {
        FormatReference reference = new FormatReference();
        reference.introduce();
        Set<Kind<?>> kinds = Kinds.reachableFrom(PrivacyNoticeFields.KIND);
        reference.values();
        kinds.forEach(kind -> {
            if (kind instanceof UnionKind<?> union) {
                reference.family(union);
            } else if (kind instanceof ObjectKind<?> object
                    && unionOf(object, kinds).isEmpty()) {
                reference.heading(object.noun(), object.name());
                reference.object(object, object.description());
            }
        });
        reference.words(kinds);
        return reference.text.toString();
    }

    private void introduce() {
        text.append("""
                # Format reference

                Every key that a notice can have. This page is made from the description of the format by which the reader
                checks files; do not edit it. [The format by example](format.md) is the page to read first.

                - A key in **bold** must be there. Every other key may be left out, and then says nothing.
                - *List of* means one item or more, each on a line that begins with `- `.
                - *Group of* means that you give each item a key of its own: small letters, digits and single hyphens.
                - *Short form* means that one text may stand for the whole group: the field named.

                """);
    }

    private void values() {
        text.append("## Values\n\n| value | how to write it |\n|---|---|\n");
        for (ScalarKind<?> kind : NoticeScalars.ALL) {
            text.append("| ").append(kind == NoticeScalars.PROSE ? "sentences" : Words.withoutArticle(kind.noun()));
            text.append(" | ").append(cell(kind.howToWrite())).append(" |\n");
        }
        text.append("| ").append(NoticeScalars.YES_OR_NO.noun()).append(" | ");
        text.append(NoticeScalars.YES_OR_NO.howToWrite()).append(" |\n\n");
    }

    private void words(Set<Kind<?>> kinds) {
        text.append("## Words\n\n");
        kinds.stream()
                .filter(WordKind.class::isInstance)
                .map(kind -> (WordKind<?>) kind)
                .collect(Collectors.toMap(
                        WordKind::vocabulary, word -> word, (first, same) -> first, TreeMap<String, WordKind<?>>::new))
                .forEach((vocabulary, kind) -> words(vocabulary, kind.noun(), kind.words()));
        words(
                PLACE,
                NoticeScalars.PLACE.noun(),
                Place.all().stream().map(Place::value).toList());
    }

    private void words(String vocabulary, String noun, List<String> words) {
        text.append("<a id=\"").append(wordsAnchor(vocabulary)).append("\"></a>\n\n### ");
        text.append(Words.capital(Words.withoutArticle(noun))).append("\n\n| word | meaning |\n|---|---|\n");
        List<String> meaning = meanings.of(vocabulary, words);
        for (int i = 0; i < words.size(); i++) {
            text.append("| `")
                    .append(words.get(i))
                    .append("` | ")
                    .append(cell(meaning.get(i)))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static String wordsAnchor(String vocabulary) {
        return "words" + anchor(vocabulary);
    }

    private void family(UnionKind<?> union) {
        heading(union.noun(), union.name());
        text.append(union.description())
                .append("\n\n**`")
                .append(union.typeKey())
                .append("`** – ");
        text.append(union.typeDescription()).append(" The other keys depend on it:\n\n");
        union.members().forEach((word, member) -> {
            text.append("### `")
                    .append(union.typeKey())
                    .append(": ")
                    .append(word)
                    .append("`\n\n");
            object(member, member.description());
        });
    }

    private static List<UnionKind<?>> unionOf(ObjectKind<?> object, Set<Kind<?>> kinds) {
        List<UnionKind<?>> unions = new ArrayList<>();
        for (Kind<?> kind : kinds) {
            if (kind instanceof UnionKind<?> union && union.members().containsValue(object)) {
                unions.add(union);
            }
        }
        return unions;
    }

    private void heading(String noun, String name) {
        text.append("<a id=\"").append(anchor(name)).append("\"></a>\n\n## ");
        text.append(Words.capital(Words.withoutArticle(noun))).append("\n\n");
    }

    private void object(ObjectKind<?> object, String description) {
        text.append(description).append('\n');
        object.shortForm()
                .ifPresent(field ->
                        text.append("\nShort form: `").append(field.key()).append("`.\n"));
        text.append("\n| key | what it holds | what it says |\n|---|---|---|\n");
        for (Field<?> field : object.fields()) {
            String key = "`" + field.key() + "`";
            text.append("| ").append(field.isRequired() ? "**" + key + "**" : key);
            text.append(" | ").append(cell(holds(field.kind())));
            text.append(" | ").append(cell(field.description())).append(" |\n");
        }
        text.append('\n');
    }

    private static String holds(Kind<?> kind) {
        if (kind instanceof ListKind<?> list) {
            return "list of " + holds(list.item());
        } else if (kind instanceof MapKind<?> map) {
            return "group of " + holds(map.value());
        } else if (kind instanceof LaterKind<?> later) {
            return holds(later.resolved());
        } else if (kind instanceof ObjectKind<?> object) {
            return link(object.noun(), object.name());
        } else if (kind instanceof UnionKind<?> union) {
            return link(union.noun(), union.name());
        } else if (kind instanceof WordKind<?> word) {
            return word.words().stream()
                    .map(each -> "[`" + each + "`](#" + wordsAnchor(word.vocabulary()) + ")")
                    .collect(Collectors.joining(" or "));
        } else if (kind instanceof ReferenceKind reference) {
            return "key under `" + reference.target() + "`";
        }
        return kind == NoticeScalars.PROSE ? "sentences" : Words.withoutArticle(kind.noun());
    }

    private static String link(String noun, String name) {
        return "[" + Words.withoutArticle(noun) + "](#" + anchor(name) + ")";
    }

    private static String anchor(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
