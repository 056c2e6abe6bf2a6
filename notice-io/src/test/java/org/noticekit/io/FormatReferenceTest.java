package org.noticekit.io;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatReferenceTest {

    @Test
    void thePageIsMadeFromTheDescription() {
        Golden.assertMatches(Path.of("..", "docs", "format-reference.md"), FormatReference.text());
    }
}
