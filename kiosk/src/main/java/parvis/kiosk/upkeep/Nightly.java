package parvis.kiosk.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Says when daily work is due and does it: once in its hours, and, since many centres cut the power in the
/// evening, after ten quiet minutes when the last time is more than a day ago. Has no clock and no thread of
/// its own.
public final class Nightly {
    /// When nobody is there in most centres.
    public static final Hours NIGHT = new Hours(LocalTime.of(2, 0), LocalTime.of(5, 0));

    /// When the day's work is mostly done and the power not yet cut.
    public static final Hours EVENING = new Hours(LocalTime.of(17, 0), LocalTime.MAX);

    /// Nobody is there when nobody touched it for so long.
    public static final Duration QUIET = Duration.ofMinutes(10);

    /// After so long it does not wait for the night.
    public static final Duration LATE = Duration.ofHours(24);

    /// What failed is tried again after so long.
    public static final Duration AGAIN = Duration.ofHours(1);

    private final Hours hours;
    private final List<Job> jobs;
    private final LastRun lastRun;
    private final ZoneId zone;
    private final BiConsumer<String, Exception> failures;
    private List<Job> failed = List.of();
    private Instant failedAt = Instant.EPOCH;

    /// @param hours of the day in which it is done
    /// @param jobs in their order
    /// @param zone of the nights
    /// @param failures hears which job failed, and why
    public Nightly(Hours hours, List<Job> jobs, LastRun lastRun, ZoneId zone, BiConsumer<String, Exception> failures) {
        this.hours = hours;
        this.jobs = List.copyOf(jobs);
        this.lastRun = lastRun;
        this.zone = zone;
        this.failures = failures;
    }

    /// A task and what it is called in the log.
    ///
    /// @param name in a few words
    /// @param task to be done
    public record Job(String name, Task task) {}

    /// Hours of a day.
    ///
    /// @param from from then on
    /// @param until before then, on the same day
    public record Hours(LocalTime from, LocalTime until) {}

    /// Does what is due; to be called every minute or so, always on one thread.
    ///
    /// @param now the terminal's time, when it is known
    /// @param quiet how long nobody has touched it
    /// @return whether anything was done
    public boolean tick(Instant now, Duration quiet) {
        if (quiet.compareTo(QUIET) < 0) {
            return false;
        }
        if (due(now)) {
            lastRun.now(now); // first: what brings the terminal down must not do so every ten minutes
            run(jobs, now);
            return true;
        }
        if (!failed.isEmpty() && Duration.between(failedAt, now).abs().compareTo(AGAIN) >= 0) {
            run(failed, now);
            return true;
        }
        return false;
    }

    private boolean due(Instant now) {
        var last = lastRun.at();
        if (last.isEmpty() || last.get().isAfter(now)) {
            return true; // never, or at a time that the clock made up
        }
        return Duration.between(last.get(), now).compareTo(LATE) > 0 || firstOfItsHours(last.get(), now);
    }

    private boolean firstOfItsHours(Instant last, Instant now) {
        var here = now.atZone(zone);
        var time = here.toLocalTime();
        var within = !time.isBefore(hours.from) && time.isBefore(hours.until);
        return within
                && last.isBefore(
                        here.toLocalDate().atTime(hours.from).atZone(zone).toInstant());
    }

    private void run(List<Job> due, Instant now) {
        var broken = new ArrayList<Job>();
        for (var job : due) {
            try {
                job.task.run(now);
            } catch (Exception e) {
                failures.accept(job.name, e);
                broken.add(job);
            }
        }
        failed = List.copyOf(broken);
        failedAt = now;
    }
}
