package parvis.protocol.delivery;

import java.time.Duration;
import java.util.stream.Collectors;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Batch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;

/// The one message that waits for its answer.
sealed interface Flight {
    /// Its payload's length, by which an unreadable answer names it.
    int bytes();

    /// When it was published first.
    Duration first();

    /// When it was published last.
    Duration last();

    /// The same, published again.
    Flight again(Link link, Duration now);

    /// True when `answer` settles it, one way or the other.
    boolean isAnsweredBy(Acknowledgement answer);

    /// A part of a hello.
    record Greeting(Hello hello, int bytes, Duration first, Duration last) implements Flight {
        @Override
        public Flight again(Link link, Duration now) {
            return new Greeting(hello, link.publish(hello), first, now);
        }

        @Override
        public boolean isAnsweredBy(Acknowledgement answer) {
            var said = answer.marks().stream().map(Mark::epoch).collect(Collectors.toSet());
            return answer.unreadable().isEmpty()
                    && hello.epochs().stream().map(EpochState::epoch).allMatch(said::contains);
        }
    }

    /// A batch.
    record Facts(Batch batch, int bytes, Duration first, Duration last) implements Flight {
        @Override
        public Flight again(Link link, Duration now) {
            return new Facts(batch, link.publish(batch), first, now);
        }

        /// A mark within the batch is an older answer that came late. One below the batch says that the server was set
        /// back.
        @Override
        public boolean isAnsweredBy(Acknowledgement answer) {
            return answer.marks().stream()
                    .anyMatch(mark -> mark.epoch().equals(batch.epoch())
                            && (mark.through() >= batch.last() || mark.through() < batch.first() - 1));
        }
    }
}
