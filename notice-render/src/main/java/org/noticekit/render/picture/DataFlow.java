package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * Where data goes: how it comes in, who receives it, and where they have it. Picture and table are made from this.
 *
 * @param language the language of its words, as a BCP 47 tag
 * @param title what it shows
 * @param description how to read the picture
 * @param facts the same as the picture in words, a sentence for each receiver
 * @param columns what the columns of the picture show: sources, receivers and places
 * @param sources the ways in which data comes in
 * @param receivers those who receive it
 * @param places where they have it
 */
public record DataFlow(
        String language,
        List<Inline> title,
        List<Inline> description,
        List<List<Inline>> facts,
        List<List<Inline>> columns,
        List<Node> sources,
        List<Receiver> receivers,
        List<Node> places) {
    /** Keeps copies. */
    public DataFlow {
        title = List.copyOf(title);
        description = List.copyOf(description);
        facts = facts.stream().map(List::copyOf).toList();
        columns = columns.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
        receivers = List.copyOf(receivers);
        places = List.copyOf(places);
    }

    /** What a node stands for, which decides its shape. */
    public enum Shape {
        /** A way in which data comes in. */
        SOURCE,
        /** The organisation that is responsible. */
        CONTROLLER,
        /** A supplier. */
        SUPPLIER,
        /** Anybody else who receives data. */
        RECIPIENT,
        /** A place. */
        PLACE,
        /** A place outside the borders that the law draws. */
        PLACE_OUTSIDE
    }

    /**
     * A way in, a receiver or a place.
     *
     * @param shape what it stands for
     * @param label what it is called
     * @param note what more there is to say, in a few words; may be empty
     */
    public record Node(Shape shape, List<Inline> label, List<Inline> note) {
        /** Keeps copies. */
        public Node {
            label = List.copyOf(label);
            note = List.copyOf(note);
        }
    }

    /**
     * Somebody who receives data.
     *
     * @param node who
     * @param sources the ways in which that data comes in, by their numbers in the list, in order
     * @param places where they have it, by their numbers in the list, in order
     */
    public record Receiver(Node node, List<Integer> sources, List<Integer> places) {
        /** Keeps copies. */
        public Receiver {
            sources = List.copyOf(sources);
            places = List.copyOf(places);
        }
    }
}
