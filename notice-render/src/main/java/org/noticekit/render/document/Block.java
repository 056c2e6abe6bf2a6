package org.noticekit.render.document;

import java.util.List;

/** A block of a section: something that starts on a line of its own. The family is closed. */
public sealed interface Block
        permits Block.Paragraph,
                Block.BulletList,
                Block.NumberedList,
                Block.KeyFacts,
                Block.Table,
                Block.Address,
                DataFlow {
    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A paragraph.
     *
     * @param content its words
     * @param prominent whether nobody may overlook it, such as the words that the notice is not in force
     */
    record Paragraph(List<Inline> content, boolean prominent) implements Block {
        /** Keeps a copy of the content. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph like any other. */
        public Paragraph(List<Inline> content) {
            this(content, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list whose order is not what matters.
     *
     * @param items what each item says
     */
    record BulletList(List<List<Block>> items) implements Block {
        /** Keeps a copy of the items. */
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bulletList(this);
        }
    }

    /**
     * A list of numbered items.
     *
     * @param items its items; their numbers are as they were written, not always one more than the last
     */
    record NumberedList(List<NumberedItem> items) implements Block {
        /** Keeps a copy of the items. */
        public NumberedList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberedList(this);
        }
    }

    /**
     * An item of a numbered list.
     *
     * @param number its number, 0 to 999,999,999
     * @param content what it says
     */
    record NumberedItem(int number, List<Block> content) {
        private static final int HIGHEST = 999_999_999;

        /**
         * Keeps a copy of the content.
         *
         * @throws IllegalArgumentException if the number is not 0 to 999,999,999
         */
        public NumberedItem {
            if (number < 0 || number > HIGHEST) {
                throw new IllegalArgumentException(
                        "The number of an item must be 0 to 999,999,999, not " + number + ".");
            }
            content = List.copyOf(content);
        }
    }

    /**
     * Key facts: terms, and what holds for each.
     *
     * @param facts the facts, in order
     */
    record KeyFacts(List<Fact> facts) implements Block {
        /** Keeps a copy of the facts. */
        public KeyFacts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyFacts(this);
        }
    }

    /**
     * A term and what holds for it.
     *
     * @param term the term
     * @param description what holds for it
     */
    record Fact(List<Inline> term, List<Block> description) {
        /** Keeps copies. */
        public Fact {
            term = List.copyOf(term);
            description = List.copyOf(description);
        }
    }

    /**
     * A table. The first cell of each row is the row's header.
     *
     * @param caption what the table shows
     * @param header the header of each column
     * @param rows the rows, each with as many cells as the header; a cell without blocks is empty
     */
    record Table(List<Inline> caption, List<List<Inline>> header, List<List<List<Block>>> rows) implements Block {
        /**
         * Keeps copies.
         *
         * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than the header
         */
        public Table {
            caption = List.copyOf(caption);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
            int columns = header.size();
            if (columns == 0) {
                throw new IllegalArgumentException("The table has no columns.");
            }
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A row of the table does not have " + columns + " cells.");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * Ways to reach somebody, such as the lines of a postal address.
     *
     * @param lines the lines, in order
     */
    record Address(List<List<Inline>> lines) implements Block {
        /** Keeps a copy of the lines. */
        public Address {
            lines = lines.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.address(this);
        }
    }

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for a paragraph. */
        R paragraph(Paragraph paragraph);

        /** The answer for a list without numbers. */
        R bulletList(BulletList list);

        /** The answer for a list with numbers. */
        R numberedList(NumberedList list);

        /** The answer for key facts. */
        R keyFacts(KeyFacts keyFacts);

        /** The answer for a table. */
        R table(Table table);

        /** The answer for ways to reach somebody. */
        R address(Address address);

        /** The answer for where data goes. */
        R dataFlow(DataFlow flow);
    }
}
