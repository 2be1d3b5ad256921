package parvis.kiosk.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parvis.kiosk.staff.Chime.Note;

/// The sound of the keys, on a machine that has some and on one that has none.
final class MixerChimeTest {
    private final BlockingQueue<byte[]> played = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Logger logger = (Logger) LoggerFactory.getLogger(MixerChime.class);
    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
        }
    };

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    @Test
    void a_machine_without_sound_is_fine_and_says_so_once() throws InterruptedException {
        try (var chime = new MixerChime(() -> {
            opened.incrementAndGet();
            throw new LineUnavailableException("no card");
        })) {
            chime.ring(new Note.Counted(1));
            var first = logged.poll(30, TimeUnit.SECONDS);
            assertTrue(first != null && first.contains("no sound here") && first.contains("no card"), first);
            for (int key = 0; key < 20; key++) {
                chime.ring(new Note.Counted(2));
            }
        }
        assertEquals(1, opened.get());
        assertEquals(List.of(), List.copyOf(logged));
    }

    @Test
    void a_machine_whose_mixer_knows_no_such_sound_is_fine_too() throws InterruptedException {
        try (var chime = new MixerChime(() -> {
            throw new IllegalArgumentException("no line matching");
        })) {
            chime.ring(new Note.Nothing());
            assertTrue(String.valueOf(logged.poll(30, TimeUnit.SECONDS)).contains("no line matching"));
        }
    }

    @Test
    void a_loudspeaker_that_is_pulled_out_ends_the_sound_and_nothing_else() throws InterruptedException {
        try (var chime = new MixerChime(() -> new Spoiled(played::add))) {
            chime.ring(new Note.Newcomer());
            assertTrue(String.valueOf(logged.poll(30, TimeUnit.SECONDS)).contains("pulled out"));
            chime.ring(new Note.Newcomer());
        }
        assertEquals(1, played.size());
        assertEquals(List.of(), List.copyOf(logged));
    }

    @Test
    void each_key_is_heard_and_the_device_is_opened_once_and_given_back() throws InterruptedException {
        try (var chime = new MixerChime(this::device)) {
            for (var note : List.<Note>of(new Note.Counted(1), new Note.Counted(2), new Note.TakenBack())) {
                chime.ring(note);
                assertArrayEquals(Tones.of(note), played.poll(30, TimeUnit.SECONDS));
            }
        }
        assertEquals(1, opened.get());
        assertTrue(closed.get());
        assertEquals(List.of(), List.copyOf(logged));
    }

    @Test
    void whoever_presses_faster_than_it_sounds_waits_for_nothing_and_hears_the_last_ones() throws InterruptedException {
        var opening = new CountDownLatch(1);
        var slow = new CountDownLatch(1);
        try (var chime = new MixerChime(() -> {
            opening.countDown();
            await(slow);
            return device();
        })) {
            chime.ring(new Note.Newcomer());
            await(opening);
            for (int key = 0; key < 50; key++) {
                chime.ring(new Note.Counted(1));
            }
            chime.ring(new Note.TakenBack());
            slow.countDown();
            for (var note : List.<Note>of(
                    new Note.Newcomer(), new Note.Counted(1), new Note.Counted(1), new Note.TakenBack())) {
                assertArrayEquals(Tones.of(note), played.poll(30, TimeUnit.SECONDS));
            }
        }
        assertTrue(played.isEmpty());
    }

    private MixerChime.Output device() {
        opened.incrementAndGet();
        return new MixerChime.Output() {
            @Override
            public void play(byte[] samples) {
                played.add(samples);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Breaks at its first sound.
    private record Spoiled(Consumer<byte[]> heard) implements MixerChime.Output {
        @Override
        public void play(byte[] samples) {
            heard.accept(samples);
            throw new IllegalStateException("pulled out");
        }

        @Override
        public void close() {}
    }
}
