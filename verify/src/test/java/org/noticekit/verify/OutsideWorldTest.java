package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A name with a mistake in it forbids nothing; so each thing that is forbidden is done here, and has to be seen. */
class OutsideWorldTest {

    @Test
    void eachThingThatIsForbiddenIsSeen() {
        assertThat(touchedBy(ReachesOut.class)).containsExactlyElementsOf(OutsideWorld.all());
    }

    @Test
    void whatIsToldItsLocaleOrCharsetIsLeftAlone() {
        assertThat(touchedBy(StaysIn.class)).isEmpty();
    }

    @Test
    void aReferenceToAMethodIsSeenLikeACall() {
        assertThat(touchedBy(RefersOut.class)).containsExactly("java.lang.Math.random", "java.time..now");
    }

    private static Iterable<String> touchedBy(Class<?> type) {
        JavaClass imported = new ClassFileImporter().importClass(type);
        return OutsideWorld.touchedBy(imported);
    }

    // All that is wrong with it is meant.
    @SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
    static final class ReachesOut {
        private final List<Object> answers = new ArrayList<>(List.of(
                java.io.Console.class,
                java.io.File.class,
                java.io.FileInputStream.class,
                java.io.FileOutputStream.class,
                java.io.FileReader.class,
                java.io.FileWriter.class,
                java.io.PrintStream.class,
                java.io.PrintWriter.class,
                java.io.RandomAccessFile.class,
                java.lang.Process.class,
                java.lang.ProcessBuilder.class,
                java.lang.ProcessHandle.class,
                java.lang.Runtime.class,
                java.net.DatagramSocket.class,
                java.net.InetAddress.class,
                java.net.NetworkInterface.class,
                java.net.ServerSocket.class,
                java.net.Socket.class,
                java.net.URL[].class,
                java.net.http.HttpClient.class,
                java.nio.channels.Channel.class,
                java.nio.file.attribute.FileTime.class,
                java.security.SecureRandom.class,
                java.text.BreakIterator.class,
                java.text.ChoiceFormat.class,
                java.text.Collator.class,
                java.text.DateFormat.class,
                java.text.DateFormatSymbols.class,
                java.text.DecimalFormat.class,
                java.text.DecimalFormatSymbols.class,
                java.text.MessageFormat.class,
                java.text.NumberFormat.class,
                java.text.SimpleDateFormat.class,
                java.time.Clock.class,
                java.time.InstantSource.class,
                java.util.Calendar.class,
                java.util.Date.class,
                java.util.Formatter.class,
                java.util.GregorianCalendar.class,
                java.util.Random.class,
                java.util.ResourceBundle.class,
                java.util.Scanner.class,
                java.util.SplittableRandom.class,
                java.util.TimeZone.class,
                java.util.concurrent.ThreadLocalRandom.class));

        void toTheClockAndChance() {
            answers.add(JapaneseDate.now());
            answers.add(LocalDate.now(ZoneId.systemDefault()));
            answers.add(Math.random());
            answers.add(StrictMath.random());
            answers.add(UUID.randomUUID());
            Collections.shuffle(answers);
        }

        void toTheEnvironment() {
            answers.add(System.lineSeparator());
            answers.add(Boolean.getBoolean("on"));
            answers.add(Integer.getInteger("number"));
            answers.add(Long.getLong("number"));
        }

        void toTheLocale(Currency pound) {
            answers.add(Locale.getDefault(Locale.Category.FORMAT));
            answers.add("%d".formatted(1));
            answers.add(String.format("%d", 1));
            answers.add("I".toLowerCase());
            answers.add("i".toUpperCase());
            answers.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
            answers.add(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG));
            answers.add(DateTimeFormatter.ofLocalizedTime(FormatStyle.LONG));
            answers.add(DateTimeFormatter.ofPattern("d MMMM uuuu"));
            answers.add(new DateTimeFormatterBuilder().toFormatter());
            answers.add(pound.getSymbol());
            answers.add(Locale.UK.getDisplayCountry());
            answers.add(Locale.UK.getDisplayLanguage());
            answers.add(Locale.UK.getDisplayName());
        }

        void toTheCharset(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new BufferedWriter(Writer.nullWriter()).newLine();
            answers.add(Charset.defaultCharset());
            answers.add(new InputStreamReader(new ByteArrayInputStream(bytes)));
            answers.add(new OutputStreamWriter(out));
            answers.add(out.toString());
            answers.add("".getBytes());
            answers.add(new String(bytes));
            answers.add(new String(bytes, 0, 1));
        }
    }

    static final class RefersOut {
        final List<Supplier<?>> answers = List.of(LocalDate::now, Math::random);
    }

    static final class StaysIn {
        private final List<Object> answers = new ArrayList<>(List.of(Normalizer.class));

        void tells(Currency pound, byte[] bytes, char[] characters) {
            System.arraycopy(bytes, 0, new byte[1], 0, 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            answers.add(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
            answers.add(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            answers.add(out.toString(StandardCharsets.UTF_8));
            answers.add("".getBytes(StandardCharsets.UTF_8));
            answers.add(new String(bytes, StandardCharsets.UTF_8));
            answers.add(new String(characters));
            answers.add(String.format(Locale.ROOT, "%d", 1));
            answers.add("I".toLowerCase(Locale.ROOT));
            answers.add("i".toUpperCase(Locale.ROOT));
            answers.add(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
            answers.add(new DateTimeFormatterBuilder().toFormatter(Locale.UK));
            answers.add(pound.getSymbol(Locale.UK));
            answers.add(Locale.UK.getDisplayCountry(Locale.UK));
        }
    }
}
