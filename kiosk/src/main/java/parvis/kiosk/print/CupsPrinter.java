package parvis.kiosk.print;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer.Printed;
import parvis.kiosk.paper.Printer.Reason;

/// Papers through CUPS. What is answered with « not » is taken back at once, so that it never comes out
/// later; what is still in the queue when its time is over is taken back too, a slip after 60 s.
final class CupsPrinter {
    /// How long one waits to hear what becomes of it.
    static final Duration LISTENING = Duration.ofSeconds(4);

    static final Duration SLIP_DROPPED = Duration.ofSeconds(60);
    static final Duration SHEET_DROPPED = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(CupsPrinter.class);
    private static final Duration BEAT = Duration.ofMillis(400);
    private static final Duration SLOW_BEAT = Duration.ofSeconds(2);
    /// How long a queue is asked to take a job back; after that the next start does.
    private static final Duration STUBBORN = Duration.ofMinutes(30);

    private final Commands commands;
    private final HandedOver handed;
    private final Patience patience;
    private final Executor watchers;

    /// @param watchers what waits for jobs that take longer
    CupsPrinter(Commands commands, HandedOver handed, Patience patience, Executor watchers) {
        this.commands = commands;
        this.handed = handed;
        this.patience = patience;
        this.watchers = watchers;
    }

    Printed print(String queue, Paper paper, byte[] pdf) {
        var cups = new CupsQueue(commands, queue);
        var drop = dropped(paper);
        var since = patience.nanos();
        return switch (cups.over(pdf, option(paper), drop)) {
            case CupsQueue.Handed.Not(var reason) -> new Printed.Not(reason);
            case CupsQueue.Handed.Over(var job) -> {
                handed.add(job);
                yield listen(cups, job, since, drop);
            }
        };
    }

    /// Takes back what an earlier run of the program left in a queue.
    void takeBackWhatIsLeft() {
        for (var job : handed.left()) {
            var queue = new CupsQueue(commands, job.substring(0, job.lastIndexOf('-')));
            watchers.execute(() -> takeBack(queue, job));
        }
    }

    static Duration dropped(Paper paper) {
        return switch (paper) {
            case Paper.Slip _ -> SLIP_DROPPED;
            case Paper.Sheet _, Paper.Page _ -> SHEET_DROPPED;
        };
    }

    private static String option(Paper paper) {
        return switch (paper) {
            case Paper.Slip _ -> "print-scaling=none";
            case Paper.Sheet _, Paper.Page _ -> "media=A4";
        };
    }

    private Printed listen(CupsQueue cups, String job, long since, Duration drop) {
        try {
            var heard = patience.nanos();
            while (true) {
                if (cups.state(job) == CupsQueue.Job.GONE) {
                    handed.remove(job);
                    return new Printed.Sent();
                }
                var complaint = cups.complaint();
                var over = patience.since(heard).compareTo(LISTENING) >= 0;
                if (complaint.isPresent() && (over || complaint.get().sure())) {
                    watchers.execute(() -> takeBack(cups, job));
                    return new Printed.Not(complaint.get().reason());
                }
                if (over) {
                    watchers.execute(() -> watch(cups, job, since, drop));
                    return new Printed.Sent();
                }
                patience.wait(BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            watchers.execute(() -> takeBack(cups, job));
            return new Printed.Not(Reason.LATE);
        }
    }

    private void watch(CupsQueue cups, String job, long since, Duration drop) {
        try {
            while (patience.since(since).compareTo(drop) < 0) {
                if (cups.state(job) == CupsQueue.Job.GONE) {
                    handed.remove(job);
                    return;
                }
                patience.wait(SLOW_BEAT);
            }
            LOG.info("{} has not come out after {} s and is dropped", job, drop.toSeconds());
            takeBack(cups, job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeBack(CupsQueue cups, String job) {
        try {
            var since = patience.nanos();
            while (!cups.cancel(job)) {
                if (patience.since(since).compareTo(STUBBORN) > 0) {
                    LOG.warn("{} could not be taken back; it is tried again at the next start", job);
                    return;
                }
                patience.wait(SLOW_BEAT);
            }
            handed.remove(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
