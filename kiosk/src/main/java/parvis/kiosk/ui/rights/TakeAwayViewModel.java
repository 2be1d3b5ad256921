package parvis.kiosk.ui.rights;

import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Texts;

/// The list of an enquiry, to take away.
public final class TakeAwayViewModel {
    private final ChecklistViewModel list;
    private final ChecklistViewModel paper;
    private final Printer printer;
    private final Background background;
    private final Texts texts;

    /// @param list what a telephone takes away
    /// @param paper what is printed
    /// @param printer of the house
    /// @param background where it is waited for
    public TakeAwayViewModel(
            ChecklistViewModel list, ChecklistViewModel paper, Printer printer, Background background, Texts texts) {
        this.list = list;
        this.paper = paper;
        this.printer = printer;
        this.background = background;
        this.texts = texts;
    }

    String takeAway() {
        return list.takeAway();
    }

    /// Whether somebody else should not read it.
    boolean sensitive() {
        return list.sensitive();
    }

    /// Whether there is a printer.
    boolean prints() {
        return printer.exists();
    }

    /// Prints it; what became of it is said.
    void print(Consumer<String> said) {
        said.accept(texts.get("rights.take.printing"));
        var slip = new Paper.Slip(paper.title(), paper.lines(), Optional.empty(), Optional.empty());
        background.run(
                () -> printer.print(slip),
                printed -> said.accept(
                        switch (printed) {
                            case Printer.Printed.Sent() -> texts.get("rights.take.printed");
                            case Printer.Printed.Not(var reason) -> failed(reason);
                        }),
                _ -> said.accept(failed(Printer.Reason.TROUBLE)));
    }

    private String failed(Printer.Reason reason) {
        return texts.get(
                switch (reason) {
                    case NO_PAPER -> "rights.take.nopaper";
                    case PRACTICE -> "rights.take.practice";
                    case NONE, AWAY, LATE, TROUBLE -> "rights.take.failed";
                });
    }
}
