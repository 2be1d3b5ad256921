package parvis.kiosk.print;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import parvis.kiosk.paper.Printer.Reason;

/// CUPS as its own commands say it: hand over, ask, cancel. Each call ends within [#DEADLINE].
final class CupsQueue {
    /// How long one command may take.
    static final Duration DEADLINE = Duration.ofSeconds(4);

    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+)");
    private static final Pattern NO_PAPER = Pattern.compile("\\bmedia-(?:empty|needed)(?:-error)?(?=[\\s,]|$)");
    private static final Pattern AWAY = Pattern.compile(
            "disabled since|offline|connecting-to-device|timed-out|shutdown|paused|not accepting"
                    + "|not responding|unable to (?:connect|locate)|not connected|connection refused"
                    + "|does not exist|may not exist|unavailable|become available|will retry"
                    + "|no destinations|no such file|bad file descriptor",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TROUBLE =
            Pattern.compile("Alerts:.*(?:-error|jam|open|empty|missing|failed)(?=[\\s,]|$)");
    private static final byte[] NOTHING = {};

    private final Commands commands;
    private final String queue;

    CupsQueue(Commands commands, String queue) {
        this.commands = commands;
        this.queue = queue;
    }

    /// What became of a handing over.
    sealed interface Handed {
        /// The queue has it.
        record Over(String job) implements Handed {}

        /// It has not.
        record Not(Reason reason) implements Handed {}
    }

    /// Hands a PDF over. Its title in the queue says nothing of what is on it.
    ///
    /// @param option of `lp`, one `-o`
    /// @param drop after how long of trying CUPS itself gives it up, should this program not live to see it
    Handed over(byte[] pdf, String option, Duration drop) {
        var answer = commands.run(
                DEADLINE,
                pdf,
                "lp",
                "-d",
                queue,
                "-t",
                "Parvis",
                "-o",
                "document-format=application/pdf",
                "-o",
                option,
                "-o",
                "job-cancel-after=" + drop.toSeconds());
        if (answer.end() != Commands.End.BY_ITSELF) {
            return new Handed.Not(answer.end() == Commands.End.KILLED ? Reason.LATE : Reason.AWAY);
        }
        var request = REQUEST.matcher(answer.said());
        if (answer.well() && request.find()) {
            return new Handed.Over(request.group(1));
        }
        return new Handed.Not(AWAY.matcher(answer.said()).find() ? Reason.AWAY : Reason.TROUBLE);
    }

    /// Where a job is.
    enum Job {
        WAITING,
        GONE,
        /// CUPS does not say.
        UNKNOWN
    }

    /// Whether the queue still holds it.
    Job state(String job) {
        var answer = commands.run(DEADLINE, NOTHING, "lpstat", "-W", "not-completed", "-o", queue);
        if (!answer.well()) {
            return Job.UNKNOWN;
        }
        return answer.said().lines().anyMatch(line -> line.startsWith(job + " ")) ? Job.WAITING : Job.GONE;
    }

    /// What the printer complains of; `sure` when it will not print without help.
    ///
    /// @param sure false: it may only be slow to begin
    record Complaint(Reason reason, boolean sure) {}

    /// What keeps the queue; empty: nothing that it says.
    Optional<Complaint> complaint() {
        var answer = commands.run(DEADLINE, NOTHING, "lpstat", "-l", "-p", queue);
        if (!answer.well()) {
            return Optional.of(new Complaint(Reason.AWAY, false));
        }
        if (NO_PAPER.matcher(answer.said()).find()) {
            return Optional.of(new Complaint(Reason.NO_PAPER, true));
        }
        if (AWAY.matcher(answer.said()).find()) {
            return Optional.of(new Complaint(Reason.AWAY, false));
        }
        return TROUBLE.matcher(answer.said()).find()
                ? Optional.of(new Complaint(Reason.TROUBLE, false))
                : Optional.empty();
    }

    /// Takes it back.
    ///
    /// @return false: it may still be there
    boolean cancel(String job) {
        return commands.run(DEADLINE, NOTHING, "cancel", job).well() || state(job) == Job.GONE;
    }
}
