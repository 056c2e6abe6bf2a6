package org.noticekit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * A program that makes {@code characters.txt}. It is given two paths: the folder with UnicodeData.txt, EastAsianWidth.txt
 * and emoji-data.txt of one version of Unicode, and the file to write.
 */
final class CharacterTableMaker {
    private static final int REGIONAL_INDICATOR_A = 0x1F1E6;
    private static final int REGIONAL_INDICATOR_Z = 0x1F1FF;

    private final Map<CharacterClass, BitSet> sets = new EnumMap<>(CharacterClass.class);

    private CharacterTableMaker() {
        for (CharacterClass each : CharacterClass.values()) {
            sets.put(each, new BitSet());
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path unicode = Path.of(arguments[0]);
        CharacterTableMaker maker = new CharacterTableMaker();
        maker.categories(Files.readAllLines(unicode.resolve("UnicodeData.txt")));
        maker.widths(Files.readAllLines(unicode.resolve("EastAsianWidth.txt")));
        maker.emoji(Files.readAllLines(unicode.resolve("emoji-data.txt")));
        Files.writeString(Path.of(arguments[1]), maker.table());
    }

    private BitSet set(CharacterClass of) {
        return Objects.requireNonNull(sets.get(of));
    }

    private void categories(List<String> lines) {
        int first = -1;
        for (String line : lines) {
            String[] fields = line.split(";", -1);
            int c = Integer.parseInt(fields[0], 16);
            if (fields[1].endsWith(", First>")) {
                first = c;
            } else {
                category(fields[2], first < 0 ? c : first, c + 1);
                first = -1;
            }
        }
        set(CharacterClass.ZERO_WIDTH).set(0x1160, 0x1200); // what a syllable of Hangul goes on and ends with
        set(CharacterClass.ZERO_WIDTH).set(0xD7B0, 0xD7C7);
        set(CharacterClass.ZERO_WIDTH).set(0xD7CB, 0xD7FC);
    }

    private void category(String category, int from, int to) {
        if (category.equals("Mn") || category.equals("Me") || category.equals("Cf")) {
            set(CharacterClass.ZERO_WIDTH).set(from, to);
        }
        if (category.equals("Cf")) {
            set(CharacterClass.FORMAT).set(from, to);
        }
        if (category.startsWith("L") || category.equals("Nd")) {
            set(CharacterClass.LETTER_OR_DIGIT).set(from, to);
        }
        if (category.startsWith("P")) {
            set(CharacterClass.PUNCTUATION).set(from, to);
        }
        if (category.startsWith("S")) {
            set(CharacterClass.SYMBOL).set(from, to);
        }
    }

    /** The ranges that are not in the file are those that its head names for characters to come. */
    private void widths(List<String> lines) {
        BitSet wide = set(CharacterClass.WIDE);
        wide.set(0x3400, 0x4DC0);
        wide.set(0x4E00, 0xA000);
        wide.set(0xF900, 0xFB00);
        wide.set(0x20000, 0x2FFFE);
        wide.set(0x30000, 0x3FFFE);
        for (String line : lines) {
            String[] fields = fields(line);
            if (fields.length == 2 && (fields[1].equals("W") || fields[1].equals("F"))) {
                add(fields[0], wide);
            }
        }
        wide.andNot(set(CharacterClass.ZERO_WIDTH));
    }

    /** Half a flag has the width of half a flag. */
    private void emoji(List<String> lines) {
        for (String line : lines) {
            String[] fields = fields(line);
            if (fields.length == 2 && fields[1].equals("Emoji")) {
                add(fields[0], set(CharacterClass.EMOJI));
            } else if (fields.length == 2 && fields[1].equals("Emoji_Presentation")) {
                add(fields[0], set(CharacterClass.WIDE));
            }
        }
        set(CharacterClass.WIDE).clear(REGIONAL_INDICATOR_A, REGIONAL_INDICATOR_Z + 1);
    }

    private static String[] fields(String line) {
        int comment = line.indexOf('#');
        String[] fields = (comment < 0 ? line : line.substring(0, comment)).split(";", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        return fields;
    }

    private static void add(String range, BitSet to) {
        String[] ends = range.split("\\.\\.", -1);
        to.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
    }

    private String table() {
        StringBuilder table = new StringBuilder()
                .append("# Made by CharacterTableMaker from UnicodeData.txt, EastAsianWidth.txt and emoji-data.txt,\n")
                .append("# Unicode 15.0.0. See characters.LICENSE.txt.\n");
        sets.forEach((of, set) -> {
            StringJoiner ranges = new StringJoiner(" ");
            for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
                int last = set.nextClearBit(from) - 1;
                String start = Integer.toHexString(from);
                ranges.add(from == last ? start : start + "-" + Integer.toHexString(last));
            }
            table.append(EnumWords.kebab(of)).append(' ').append(ranges).append('\n');
        });
        return table.toString();
    }
}
