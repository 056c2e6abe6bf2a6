package org.noticekit.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.noticekit.finding.NoticePath;
import org.noticekit.internal.CodePoints;

/** Makes text of bytes, strictly: UTF-8, with or without a byte order mark, and nothing that cannot be shown. */
final class SourceBytes {

    private static final String SAVE_AS_UTF_8 =
            "Save the file again as UTF-8. Most editors offer this in \"Save as\", under \"Encoding\".";

    private SourceBytes() {}

    /** The problems of what {@code bytes} hold; they know the text, as far as there is one. */
    static Problems decode(byte[] bytes, String file, ReadLimits limits) {
        if (isWide(bytes)) {
            Problems problems = new Problems(new SourceText(file, ""), limits);
            refuse(problems, 0, 0, "The file is saved as UTF-16 or UTF-32.", SAVE_AS_UTF_8);
            return problems;
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        // Fast, but puts U+FFFD in place of what is not UTF-8; only a text with U+FFFD in it needs a second look.
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        Problems problems = new Problems(new SourceText(file, text), limits);
        int malformed = text.indexOf('\uFFFD') < 0 ? -1 : malformed(bytes, start);
        if (malformed >= 0) {
            int index = new String(bytes, start, malformed - start, StandardCharsets.UTF_8).length();
            int offset = problems.source().offset(index);
            refuse(problems, offset, offset + 1, "From here on, the file is not UTF-8 text.", SAVE_AS_UTF_8);
        } else {
            refuseUnreadable(problems);
        }
        return problems;
    }

    /** The problems of {@code text}. */
    static Problems check(String text, String file, ReadLimits limits) {
        Problems problems =
                new Problems(new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text), limits);
        refuseUnreadable(problems);
        return problems;
    }

    private static void refuseUnreadable(Problems problems) {
        String text = problems.source().text();
        int index = Unreadable.indexIn(text);
        if (index >= 0) {
            int offset = problems.source().offset(index);
            String number = CodePoints.number(text.codePointAt(index));
            refuse(
                    problems,
                    offset,
                    offset + 1,
                    "A character stands here that cannot be shown (" + number + ").",
                    "Delete it, and check how the file was made: it may not be a text file.");
        }
    }

    private static void refuse(Problems problems, int start, int end, String message, String fix) {
        problems.at(start, end, NoticePath.root(), ReadingRule.UNREADABLE, message, fix);
    }

    /** Whether the bytes begin with UTF-16's or UTF-32's mark, or as an ASCII character does in either of them. */
    private static boolean isWide(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first byte that is not UTF-8, or -1. */
    private static int malformed(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : -1;
    }
}
