package org.noticekit.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.Suggestions;

/** One reading of one file: its problems so far, and what its parts need to know of the whole. */
final class Reading {

    private static final int KEYS_TO_CHOOSE_FROM = 12;

    private final Problems problems;
    private final Node root;
    private final Map<String, Set<String>> declared = new HashMap<>();
    private final Map<String, Suggestions> ids = new HashMap<>();
    private final Map<Kind<?>, Suggestions> suggestions = new HashMap<>();
    private final Map<Kind<?>, String> deletions = new HashMap<>();
    private final Map<String, String> howToRefer = new HashMap<>();
    private final FieldIndex fieldIndex;

    /**
     * @param kind what the file as a whole is
     */
    Reading(Problems problems, Node root, ObjectKind<?> kind) {
        this.problems = problems;
        this.root = root;
        this.fieldIndex = new FieldIndex(kind);
    }

    Problems problems() {
        return problems;
    }

    /** Whether any problem has been found so far. */
    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The ids that the notice has under {@code target}; empty if it has nothing there that could have any. */
    Set<String> declared(String target) {
        return declared.computeIfAbsent(target, this::findDeclared);
    }

    /** The id under {@code target} that was probably meant by one that is not there. */
    Optional<String> meantUnder(String target, String id) {
        return ids.computeIfAbsent(target, key -> new Suggestions(declared(key)))
                .nearest(id);
    }

    /** What to do about a reference to what is not under {@code target}. */
    String howToRefer(String target) {
        return howToRefer.computeIfAbsent(target, key -> howToRefer(key, declared(key)));
    }

    private static String howToRefer(String target, Set<String> declared) {
        if (declared.isEmpty()) {
            return "Describe it under \"" + target + "\" in this file, or delete it here.";
        }
        List<String> first = declared.stream()
                .sorted()
                .limit(KEYS_TO_CHOOSE_FROM)
                .map(Words::shown)
                .toList();
        String more = declared.size() > first.size() ? ", …" : "";
        return "Write one of its keys: " + Words.list(first) + more + "; or describe it there.";
    }

    private Set<String> findDeclared(String target) {
        Node group = root.member(target);
        if (group == null) {
            group = misspelt(target);
        }
        return group == null
                ? Set.of()
                : group.children().stream().map(Node::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** A group whose key is an unknown field that is probably meant to be {@code target}: that is one mistake, not many. */
    private @Nullable Node misspelt(String target) {
        Suggestions meant = new Suggestions(Set.of(target));
        return root.children().stream()
                .filter(child -> child.is(Node.Type.OBJECT))
                .filter(child -> meant.nearest(child.key()).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Whether references to {@code target} can be judged: not if what stands there is no group, a mistake of its own. */
    boolean judgesReferencesTo(String target) {
        Node group = root.member(target);
        return group == null || (group.is(Node.Type.OBJECT) && !group.isIncomplete());
    }

    /** Reports that {@code node} is not of {@code kind}; says nothing of what has been reported already. */
    void wrongType(Node node, Kind<?> kind) {
        switch (node.type()) {
            case REFUSED -> {}
            case NOTHING ->
                problems.atKey(node, ReadingRule.BLANK_VALUE, name(node) + " has nothing after it.", orDelete(kind));
            default ->
                problems.atValue(
                        node,
                        ReadingRule.WRONG_TYPE,
                        name(node) + " must be " + kind.noun() + ", but is " + found(node) + ".",
                        kind.howToWrite());
        }
    }

    /** Reports that {@code node} holds a text, a list or a group with nothing in it. */
    void blank(Node node, Kind<?> kind) {
        if (!node.isIncomplete()) {
            String nothing = node.is(Node.Type.LIST) || node.is(Node.Type.OBJECT) ? " is empty." : " is blank.";
            problems.atValue(node, ReadingRule.BLANK_VALUE, name(node) + nothing, orDelete(kind));
        }
    }

    /** Reports a key that has been written before, as {@code first}. */
    void duplicate(Node second, Node first) {
        int line = problems.source().location(first.keyStart(), first.keyEnd()).line();
        problems.atKey(
                second,
                ReadingRule.DUPLICATE_KEY,
                name(second) + " is written twice; the first is on line " + line + ".",
                "Keep one of the two, or put everything under one.");
    }

    /** Reports a key that {@code owner} cannot have; answers which of those it can have was probably meant. */
    Optional<String> unknownField(Node node, Kind<?> owner) {
        Node parent = node.parent();
        if (parent != null && parent.isIncomplete() && node.key().equals(YamlMarkup.MERGE_KEY)) {
            return Optional.empty(); // reported when the tree was built
        }
        Optional<String> guess = suggestionsFor(owner).nearest(node.key());
        Optional<String> elsewhere = guess.isPresent() ? Optional.empty() : fieldIndex.ownerOf(node.key(), owner);
        problems.atKey(
                node,
                ReadingRule.UNKNOWN_FIELD,
                (node.key().isBlank() ? "A blank key" : Words.quote(node.key())) + " is not a field of " + owner.noun()
                        + "."
                        + Suggestions.question(guess)
                        + elsewhere.map(noun -> " It belongs to " + noun + ".").orElse(""),
                guess.map(word -> "Write \"" + word + "\".")
                        .or(() -> elsewhere.map(noun -> "Move it there, or delete it."))
                        .orElseGet(() -> deletions.computeIfAbsent(
                                owner, kind -> "Delete it, or write one of: " + Words.list(kind.keys()) + ".")));
        return guess;
    }

    /**
     * Whether an item of a list, meant as text, is a group only because of a colon in it; if so, reports it. It is when
     * its one key is none that {@code kind} has, or nearly has, and no bracket makes it a group.
     */
    boolean refusesColon(Node node, ObjectKind<?> kind) {
        if (node.hasKey() || node.children().size() != 1 || problems.source().charAt(node.start()) == '{') {
            return false;
        }
        Node only = node.children().get(0);
        boolean sameLine =
                only.is(Node.Type.TEXT) && only.end() <= problems.source().endOfLine(only.keyStart());
        if (!sameLine
                || kind.keys().contains(only.key())
                || suggestionsFor(kind).nearest(only.key()).isPresent()) {
            return false;
        }
        problems.at(
                only.keyStart(),
                only.end(),
                node.path(),
                ReadingRule.WRONG_TYPE,
                "The colon makes a key of " + Words.quote(only.key()) + " here.",
                "If it is all one text, put it in quotation marks. " + kind.howToWrite());
        return true;
    }

    private Suggestions suggestionsFor(Kind<?> owner) {
        return suggestions.computeIfAbsent(owner, kind -> new Suggestions(kind.keys()));
    }

    /** Reports that {@code node} lacks a field. */
    void missing(Node node, String owner, String key, String description) {
        if (!node.isIncomplete()) {
            problems.atKey(
                    node,
                    ReadingRule.MISSING_FIELD,
                    name(node) + " has no \"" + key + "\", which " + owner + " must have.",
                    "Add \"" + key + ":\". " + description);
        }
    }

    private static String orDelete(Kind<?> kind) {
        return kind.howToWrite() + " If there is nothing to say, delete this.";
    }

    private static String found(Node node) {
        return switch (node.type()) {
            case TEXT -> "the text " + Words.quote(node.text());
            case NUMBER -> "the number " + Words.shown(node.text());
            case BOOLEAN -> Words.quote(node.text());
            case OBJECT, LIST, NOTHING, REFUSED -> node.type().noun();
        };
    }

    /** What a sentence about {@code node} begins with. */
    static String name(Node node) {
        if (node.hasKey()) {
            return Words.quote(node.key());
        }
        return Optional.ofNullable(node.parent())
                .map(list -> list.hasKey() ? "This item of " + Words.quote(list.key()) : "This item")
                .orElse("The file");
    }
}
