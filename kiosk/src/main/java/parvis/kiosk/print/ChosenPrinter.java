package parvis.kiosk.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.paper.PrinterChoice;

/// The printer that the settings name at that moment. Fonts are read when the first paper is drawn.
public final class ChosenPrinter implements Printer {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenPrinter.class);

    private final Supplier<PrinterChoice.Ways> ways;
    private final CupsPrinter cups;
    private final Supplier<PdfPapers> papers = new Once<>(PdfPapers::new);
    private final Supplier<EscPosPrinter> escPos = new Once<>(EscPosPrinter::new);

    /// @param ways which printers; asked at each paper
    /// @param handedOver the file of what a queue may still hold; what it names is taken back now
    public ChosenPrinter(Supplier<PrinterChoice.Ways> ways, Path handedOver) {
        this(
                ways,
                new CupsPrinter(
                        new Commands(Optional.empty()),
                        new HandedOver(handedOver),
                        Patience.MACHINE,
                        ChosenPrinter::watch));
    }

    ChosenPrinter(Supplier<PrinterChoice.Ways> ways, CupsPrinter cups) {
        this.ways = ways;
        this.cups = cups;
        cups.takeBackWhatIsLeft();
    }

    private static void watch(Runnable work) {
        Thread.ofVirtual().name("printing").start(work);
    }

    @Override
    public Printed print(Paper paper) {
        try {
            return switch (way(paper)) {
                case PrinterChoice.None() -> new Printed.Not(Reason.NONE);
                case PrinterChoice.Cups(var queue) ->
                    cups.print(queue, paper, papers.get().of(paper));
                case PrinterChoice.EscPos port ->
                    paper instanceof Paper.Slip slip ? escPos.get().print(port, slip) : new Printed.Not(Reason.NONE);
            };
        } catch (RuntimeException e) {
            // Its message may hold what was to be printed: only its kind is said.
            LOG.warn("A paper could not be printed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return new Printed.Not(Reason.TROUBLE);
        }
    }

    private PrinterChoice way(Paper paper) {
        return switch (paper) {
            case Paper.Slip _ -> ways.get().slips();
            case Paper.Sheet _, Paper.Page _ -> ways.get().sheets();
        };
    }

    @Override
    public boolean exists() {
        return !ways.get().equals(PrinterChoice.Ways.NONE);
    }

    @Override
    public void write(Paper paper, Path file) throws IOException {
        Files.write(file, papers.get().of(paper));
    }

    /// Made when it is first asked for.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> made;
        private Optional<T> value = Optional.empty();

        Once(Supplier<T> made) {
            this.made = made;
        }

        @Override
        public synchronized T get() {
            if (value.isEmpty()) {
                value = Optional.of(made.get());
            }
            return value.get();
        }
    }
}
