package org.noticekit.io;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The tokens of a text, whichever format it is in, each with its place. What cannot be read ends them. */
final class Tokens implements AutoCloseable {

    /** The reader sets its own limits, which are lower, so that they can be reported in its own words. */
    private static final StreamReadConstraints UNLIMITED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(UNLIMITED).build();

    /** What the parser keeps free at the end of a stretch, and some more. */
    private static final int BEYOND_THE_END = 16;

    private final NoticeFormat format;
    private final SourceText source;
    private final JsonParser parser;
    private String text = "";
    private int start;
    private int end;
    private @Nullable RuntimeException failure;

    Tokens(NoticeFormat format, SourceText source) {
        this.format = format;
        this.source = source;
        TokenStreamFactory factory =
                switch (format) {
                    case JSON -> JSON;
                    case YAML -> yaml(source.text().length());
                };
        this.parser = factory.createParser(ObjectReadContext.empty(), source.text());
    }

    /**
     * YAML for a text of this length. The parser below reads a text in stretches and fails where one ends between the
     * halves of a surrogate pair: the whole text is one.
     */
    private static TokenStreamFactory yaml(int length) {
        return YAMLFactory.builder()
                .streamReadConstraints(UNLIMITED)
                .loadSettings(LoadSettings.builder()
                        .setBufferSize(length + BEYOND_THE_END)
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true) // the check reports all of them
                        .setSchema(new FailsafeSchema()) // all is text: see PlainScalar
                        .build())
                .build();
    }

    /** The next token; null at the end, or if what comes next cannot be read. */
    @Nullable
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token != null) {
                String read = parser.getString(); // JSON's parser reads a text to its end only now
                text = read == null ? "" : read;
                start = offset(parser.currentTokenLocation());
                end = offset(parser.currentLocation());
            }
            return token;
        } catch (RuntimeException syntax) {
            // Not only Jackson's own: whatever the parsers below throw at a text, it is a text we cannot read.
            failure = syntax;
            start = offset(parser.currentTokenLocation());
            return null;
        }
    }

    /** Why the text could not be read to its end; null if it could. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** The token's text: what was written, escapes resolved. */
    String text() {
        return text;
    }

    /** The offset at which the token starts. */
    int start() {
        return start;
    }

    /** The offset just after the token; for a key in JSON, somewhere after it. */
    int end() {
        return end;
    }

    /** YAML's scanner counts code points, JSON's UTF-16 units. */
    private int offset(TokenStreamLocation location) {
        int index = (int) Math.max(0, location.getCharOffset());
        return switch (format) {
            case YAML -> index;
            case JSON -> source.offset(index);
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
