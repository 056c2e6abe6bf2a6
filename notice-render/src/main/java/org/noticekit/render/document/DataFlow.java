package org.noticekit.render.document;

import java.util.List;

/**
 * Where data goes: how it comes in, who receives it, and where they have it. A format that can draw shows a picture and
 * the table; any other shows the table, which has the same facts.
 *
 * @param language the language of its words, as a BCP 47 tag
 * @param title what it shows
 * @param description how to read the picture
 * @param facts the same as the picture in words, a sentence for each receiver
 * @param columns what the columns of the picture show: sources, receivers and places
 * @param sources the ways in which data comes in
 * @param receivers those who receive it
 * @param places where they have it
 * @param table the same as a table: a row for each receiver
 */
public record DataFlow(
        String language,
        List<Inline> title,
        List<Inline> description,
        List<List<Inline>> facts,
        List<List<Inline>> columns,
        List<Node> sources,
        List<Receiver> receivers,
        List<Node> places,
        Table table)
        implements Block {
    private static final int COLUMNS = 3;

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException if there are not three columns, or a receiver has a number of which there is no
     *     source or no place
     */
    public DataFlow {
        title = List.copyOf(title);
        description = List.copyOf(description);
        facts = facts.stream().map(List::copyOf).toList();
        columns = columns.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
        receivers = List.copyOf(receivers);
        places = List.copyOf(places);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("A flow has 3 columns, not " + columns.size() + ".");
        }
        for (Receiver receiver : receivers) {
            refuseOthers("A receiver gets data from source ", receiver.sources(), sources.size());
            refuseOthers("A receiver has data in place ", receiver.places(), places.size());
        }
    }

    private static void refuseOthers(String what, List<Integer> numbers, int count) {
        for (int number : numbers) {
            if (number < 0 || number >= count) {
                throw new IllegalArgumentException(what + number + " of " + count + ".");
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dataFlow(this);
    }

    /** Whether it tells nothing: nobody receives anything. */
    public boolean isEmpty() {
        return receivers.isEmpty();
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
        /** A place of which nobody can tell on which side of the borders it is. */
        PLACE_UNKNOWN,
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
