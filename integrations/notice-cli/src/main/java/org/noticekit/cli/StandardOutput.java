package org.noticekit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which remembers whether whoever reads it had read enough and went away. */
final class StandardOutput extends FilterOutputStream {

    private boolean left;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    /** For a test: the same over another stream. */
    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Whether the reader of a pipe has closed it, as {@code head} does: nothing is wrong then. */
    boolean wasLeft() {
        return left;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            left = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw failure;
        }
    }
}
