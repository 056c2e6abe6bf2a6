package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;

class PlainScalarTest {

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING",
        "~, NOTHING",
        "null, NOTHING",
        "Null, TEXT",
        "true, BOOLEAN",
        "false, BOOLEAN",
        "True, TEXT",
        "yes, TEXT",
        "NO, TEXT",
        "0, NUMBER",
        "-0, NUMBER",
        "7, NUMBER",
        "2024, NUMBER",
        "01067, TEXT",
        "-5, NUMBER",
        "+5, TEXT",
        "-, TEXT",
        "1.5, NUMBER",
        "1., NUMBER",
        ".5, TEXT",
        "1e3, NUMBER",
        "1E-3, NUMBER",
        "1e, TEXT",
        "1e+, TEXT",
        "0x1F, TEXT",
        "1_000, TEXT",
        "2024-06, TEXT",
        "2024-06-30, TEXT",
        "1.2.3, TEXT",
        ".nan, TEXT",
        "-.inf, TEXT",
        "x, TEXT"
    })
    void takesPlainTextsForWhatTheyAre(String text, Node.Type type) {
        assertThat(PlainScalar.typeOf(text)).isEqualTo(type);
    }

    @Property(seed = "20261123")
    void agreesOnNumbersWithTheYamlLibrary(@ForAll @Chars({'0', '1', '9', '-', '+', '.', 'e', 'E', ' '}) String text) {
        Tag tag = new JsonScalarResolver().resolve(text, true);

        assertThat(PlainScalar.typeOf(text) == Node.Type.NUMBER)
                .as(text)
                .isEqualTo(tag.equals(Tag.INT) || tag.equals(Tag.FLOAT));
    }
}
