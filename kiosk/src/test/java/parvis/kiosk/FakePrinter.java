package parvis.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;

/// A printer that keeps what it is given, or says why not.
public final class FakePrinter implements Printer {
    /// What it was given, oldest first.
    public final List<Paper> printed = new ArrayList<>();

    /// Why it does not print; empty: it does.
    public Optional<Reason> refuses = Optional.empty();

    @Override
    public Printed print(Paper paper) {
        if (refuses.isPresent()) {
            return new Printed.Not(refuses.get());
        }
        printed.add(paper);
        return new Printed.Sent();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public void write(Paper paper, Path file) {
        printed.add(paper);
    }
}
