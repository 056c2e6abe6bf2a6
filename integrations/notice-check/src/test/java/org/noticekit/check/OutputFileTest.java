package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void twoRunsDoNotWriteToTheSameDraft() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            drafts.add(OutputFile.draftOf(folder.resolve("page.html")));
        }

        assertThat(drafts)
                .doesNotHaveDuplicates()
                .allSatisfy(draft -> assertThat(draft).isEmptyFile().hasParent(folder));
    }
}
