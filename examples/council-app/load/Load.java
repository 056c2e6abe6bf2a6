import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks the council's site for a page for 30 seconds with 200 clients at once, each of which asks again as soon as it has its
 * answer; then for the next page. It prints a row of a table for each: answers a second, half of the answers and 99 of 100
 * within how many milliseconds, errors, and the server's heap after a collection before, in the middle and after. From the
 * top of the repository, when the site is built: {@code java examples/council-app/load/Load.java}.
 */
public final class Load {

    private static final Path JAR = Path.of("examples/council-app/target/council-app.jar");
    private static final int CLIENTS = 200;
    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");

    private static final String NOTICE = "/privacy/website.html?lang=en";

    private Load() {}

    /** Measures the pages in turn; ends with 1 if there was an error. */
    public static void main(String[] arguments) throws Exception {
        Path files = Files.createTempDirectory("load");
        Process server = start(files);
        boolean failed = false;
        try {
            String home = "http://localhost:" + port(server);
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            // The same bytes as a file.
            Files.write(
                    files.resolve("static.html"),
                    client.send(request(home + NOTICE), HttpResponse.BodyHandlers.ofByteArray())
                            .body());
            System.out.println("| page | bytes | answers a second | 50 % within ms | 99 % within ms | errors"
                    + " | heap before, in the middle, after, in MB |\n|---|---|---|---|---|---|---|");
            for (String path : List.of("/static.html", NOTICE, "/missed-bin?lang=en", "/privacy/website?lang=en")) {
                failed |= measure(client, home, path, server.pid()) > 0;
            }
        } finally {
            server.destroy();
            server.waitFor();
            try (Stream<Path> left = Files.walk(files)) {
                left.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static Process start(Path files) throws IOException {
        return new ProcessBuilder(
                        java("java"),
                        "-XX:+UseG1GC",
                        "-Xmx256m",
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--spring.web.resources.static-locations=classpath:/static/," + files.toUri())
                .redirectErrorStream(true)
                .start();
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static int port(Process server) throws IOException {
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("The site did not start:\n" + all);
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private static int measure(HttpClient client, String home, String path, long server) throws Exception {
        HttpRequest request = request(home + path);
        int length =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        new Round(client, request, length, WARMING).run();
        long before = heap(server);
        Round round = new Round(client, request, length, MEASURED);
        CompletableFuture<Long> middle = CompletableFuture.supplyAsync(
                () -> heap(server), CompletableFuture.delayedExecutor(MEASURED.toMillis() / 2, TimeUnit.MILLISECONDS));
        long[] sorted = round.run();
        System.out.printf(
                Locale.ROOT,
                "| `%s` | %d | %d | %.1f | %.1f | %d | %d, %d, %d |%n",
                path,
                length,
                sorted.length / MEASURED.toSeconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                round.errors.get(),
                before,
                middle.get(),
                heap(server));
        return round.errors.get();
    }

    /** What the server's heap holds after a collection, in MB. */
    private static long heap(long server) {
        try {
            jcmd(server, "GC.run");
            Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
            if (!used.find()) {
                throw new IllegalStateException("jcmd does not tell of the heap.");
            }
            return Long.parseLong(used.group(1)) / 1024;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String jcmd(long server, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(server), command).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    /** All clients, each asking again until the time is over. */
    private static final class Round {
        private final HttpClient client;
        private final HttpRequest request;
        private final int length;
        private final Duration time;
        private final AtomicInteger errors = new AtomicInteger();

        Round(HttpClient client, HttpRequest request, int length, Duration time) {
            this.client = client;
            this.request = request;
            this.length = length;
            this.time = time;
        }

        /** How long each answer took, in nanoseconds, the shortest first. */
        long[] run() {
            long end = System.nanoTime() + time.toNanos();
            List<Times> all =
                    IntStream.range(0, CLIENTS).mapToObj(i -> new Times()).toList();
            CompletableFuture.allOf(all.stream().map(each -> ask(each, end)).toArray(CompletableFuture[]::new))
                    .join();
            return all.stream().flatMapToLong(Times::stream).sorted().toArray();
        }

        private CompletableFuture<Void> ask(Times times, long end) {
            long start = System.nanoTime();
            if (start > end) {
                return CompletableFuture.completedFuture(null);
            }
            return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                    .handle((answer, failed) -> {
                        times.add(System.nanoTime() - start);
                        if (failed != null || answer.statusCode() != 200 || answer.body().length != length) {
                            errors.incrementAndGet();
                        }
                        return answer;
                    })
                    .thenComposeAsync(answer -> ask(times, end));
        }
    }

    /** The times of one client. */
    private static final class Times {
        private long[] all = new long[1024];
        private int size;

        synchronized void add(long nanoseconds) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = nanoseconds;
        }

        synchronized java.util.stream.LongStream stream() {
            return Arrays.stream(all, 0, size);
        }
    }
}
