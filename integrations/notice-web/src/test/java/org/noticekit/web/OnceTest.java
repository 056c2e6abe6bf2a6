package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    @Test
    void aValueIsMadeOnceHoweverManyAskForItAtOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Once<String, Object> once = new Once<>(key -> {
            made.incrementAndGet();
            return new Object();
        });
        CountDownLatch start = new CountDownLatch(1);
        Callable<Object> asking = () -> {
            start.await();
            return once.get("key");
        };
        List<Future<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(threads.submit(asking));
        }
        start.countDown();

        for (Future<Object> answer : answers) {
            assertThat(answer.get()).isSameAs(once.get("key"));
        }
        assertThat(made).hasValue(1);
        threads.shutdown();
    }

    /** Both keys have one hash code, so that a lock of the map would be shared. */
    @Test
    void whileOneIsMadeAnotherCanBe() throws Exception {
        CountDownLatch otherIsMade = new CountDownLatch(1);
        Once<String, String> once = new Once<>(key -> {
            try {
                if (key.equals("Aa")) {
                    otherIsMade.await();
                }
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            return key;
        });
        assertThat("Aa").hasSameHashCodeAs("BB");

        Future<String> slow = threads.submit(() -> once.get("Aa"));
        Future<String> other = threads.submit(() -> once.get("BB"));

        assertThat(other.get(1, TimeUnit.MINUTES)).isEqualTo("BB");
        otherIsMade.countDown();
        assertThat(slow.get()).isEqualTo("Aa");
        threads.shutdown();
    }

    @Test
    void whatCannotBeMadeIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Once<String, String> once = new Once<>(key -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatIllegalStateException().isThrownBy(() -> once.get("key")).withMessage("not yet");
        assertThat(once.get("key")).isEqualTo("made");
        assertThat(once.get("key")).isEqualTo("made");
        assertThat(tries).hasValue(2);
    }
}
