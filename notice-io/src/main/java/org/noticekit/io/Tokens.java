package org.noticekit.io;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The tokens of a text, whichever format it is in, each with its place. A syntax error is reported and ends them. */
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

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(UNLIMITED)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setAllowDuplicateKeys(true) // the check reports all of them
                    .build())
            .build();

    private final NoticeFormat format;
    private final Problems problems;
    private final SourceText source;
    private final JsonParser parser;
    private boolean failed;

    Tokens(NoticeFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
        this.source = problems.source();
        TokenStreamFactory factory =
                switch (format) {
                    case JSON -> JSON;
                    case YAML -> YAML;
                };
        this.parser = factory.createParser(ObjectReadContext.empty(), source.text());
    }

    /** The next token; null at the end, or if what comes next cannot be read. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (RuntimeException syntax) {
            // Not only Jackson's own: whatever the parsers below throw at a text, it is a text we cannot read.
            SyntaxProblem.report(syntax, format, start(), problems);
        }
        failed = true;
        return null;
    }

    /** Whether the text could not be read to its end. */
    boolean failed() {
        return failed;
    }

    /** The token's text: what was written, escapes resolved. */
    String text() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    /** The offset at which the token starts. */
    int start() {
        return offset(parser.currentTokenLocation().getCharOffset());
    }

    /** The offset just after the token. Ask for {@link #text()} first: strings are read to their end only then. */
    int end() {
        return offset(parser.currentLocation().getCharOffset());
    }

    /** YAML's scanner counts code points, JSON's UTF-16 units. */
    private int offset(long counted) {
        int index = (int) Math.max(0, counted);
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
