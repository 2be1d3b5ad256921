package parvis.kiosk.print;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer.Printed;
import parvis.kiosk.paper.Printer.Reason;
import parvis.kiosk.paper.PrinterChoice;

/// Slips straight to an ESC/POS printer: within [#DEADLINE] it has been taken or is given up for good, long
/// before the 60 s after which nobody may read it.
final class EscPosPrinter {
    /// For all of one slip.
    static final Duration DEADLINE = Duration.ofSeconds(8);

    private static final Duration ANSWER = Duration.ofMillis(700);
    private static final Duration PRINTING = Duration.ofSeconds(5);

    private final SlipPicture picture = new SlipPicture();
    private final Duration deadline;
    private final Duration printing;

    EscPosPrinter() {
        this(DEADLINE, PRINTING);
    }

    EscPosPrinter(Duration deadline, Duration printing) {
        this.deadline = deadline;
        this.printing = printing;
    }

    Printed print(PrinterChoice.EscPos choice, Paper.Slip slip) {
        var bytes = EscPos.slip(picture.of(slip, choice.roll().dots()));
        var open = new AtomicReference<@Nullable RawPort>();
        var answer = new CompletableFuture<Printed>();
        var talk = Thread.ofVirtual().start(() -> answer.complete(talk(choice.port(), bytes, open)));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return new Printed.Not(Reason.LATE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Printed.Not(Reason.LATE);
        } finally {
            talk.interrupt();
            var port = open.get();
            if (port != null) {
                port.close();
            }
        }
    }

    private Printed talk(String where, byte[] bytes, AtomicReference<@Nullable RawPort> open) {
        try (var port = RawPort.open(where)) {
            open.set(port);
            if (Thread.currentThread().isInterrupted()) {
                return new Printed.Not(Reason.LATE);
            }
            return port.mayAnswer() ? asking(port, bytes) : telling(port, bytes);
        } catch (IOException e) {
            return new Printed.Not(Reason.AWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Printed.Not(Reason.LATE);
        }
    }

    private static Printed telling(RawPort port, byte[] bytes) throws IOException, InterruptedException {
        port.send(bytes);
        port.finish();
        return new Printed.Sent();
    }

    /// Asks for paper before it sends a byte that would wait in the printer's memory for the next roll.
    private Printed asking(RawPort port, byte[] bytes) throws IOException, InterruptedException {
        port.send(EscPos.ASK_PAPER);
        var paper = port.hear(ANSWER);
        if (paper.isEmpty()) {
            return telling(port, bytes);
        }
        if (EscPos.saysNoPaper(paper.getAsInt())) {
            return new Printed.Not(Reason.NO_PAPER);
        }
        port.send(EscPos.ASK_CAUSE);
        var cause = port.hear(ANSWER);
        if (cause.isPresent() && EscPos.saysTrouble(cause.getAsInt())) {
            return new Printed.Not(Reason.TROUBLE);
        }
        port.send(bytes);
        port.send(EscPos.ASK_PRINTED);
        if (hearsThatItIsPrinted(port)) {
            return new Printed.Sent();
        }
        port.send(EscPos.FORGET);
        port.send(EscPos.ASK_PAPER);
        var now = port.hear(ANSWER);
        return new Printed.Not(now.isPresent() && EscPos.saysNoPaper(now.getAsInt()) ? Reason.NO_PAPER : Reason.LATE);
    }

    /// Dots may by chance read as a question (`10 04 …`), which is answered at once, with its fifth bit set.
    private boolean hearsThatItIsPrinted(RawPort port) throws InterruptedException {
        for (var answer = port.hear(printing); answer.isPresent(); answer = port.hear(printing)) {
            if ((answer.getAsInt() & 0x10) == 0) {
                return true;
            }
        }
        return false;
    }
}
