package org.noticekit.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The terminal at which a person sits.
 *
 * @param questions where the person answers questions; empty if there is nobody to ask
 * @param showsErrors whether what goes to standard error is seen at once, and by nobody but a person
 */
record Terminal(Optional<BufferedReader> questions, boolean showsErrors) {

    /** No terminal at all. */
    static final Terminal NONE = new Terminal(Optional.empty(), false);

    /** The process's own. */
    static Terminal ofProcess() {
        return new Terminal(
                Optional.ofNullable(System.console())
                        .filter(Terminal::isTerminal)
                        .map(console -> new BufferedReader(console.reader())),
                isStandardErrorTerminal());
    }

    /** From Java 22 on there can be a console where there is no terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException cannotBe) {
            return false;
        }
    }

    /** The launcher tells; Java cannot, but Linux can. */
    private static boolean isStandardErrorTerminal() {
        if ("terminal".equals(System.getProperty("noticekit.stderr"))) {
            return true;
        }
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
