package parvis.kiosk.ui.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.PlaceId;

/// What a visitor can do with a place's card: print it, and say that it is wrong, once a visit.
public final class PlaceDesk {
    private final Printer printer;
    private final Doubts doubts;
    private final Background background;
    private final Clock clock;
    private final Set<PlaceId> doubted = new HashSet<>();

    /// @param printer of the house
    /// @param doubts where it is kept that a card is wrong
    /// @param background where it is waited for
    public PlaceDesk(Printer printer, Doubts doubts, Background background, Clock clock) {
        this.printer = printer;
        this.doubts = doubts;
        this.background = background;
        this.clock = clock;
    }

    /// The visitor is gone: the next one may say it again.
    public void forget() {
        doubted.clear();
    }

    /// What time it is, where the territory is.
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /// Whether there is a printer.
    boolean prints() {
        return printer.exists();
    }

    /// Whether this visitor has already said that the card is wrong.
    boolean doubted(PlaceId place) {
        return doubted.contains(place);
    }

    /// Somebody says that the card is wrong; hears whether that is kept.
    void doubt(PlaceId place, Consumer<Boolean> kept) {
        if (!doubted.add(place)) {
            kept.accept(true);
            return;
        }
        var at = clock.instant();
        background.run(
                () -> {
                    doubts.raise(place, at);
                    return true;
                },
                kept,
                _ -> {
                    doubted.remove(place);
                    kept.accept(false);
                });
    }

    /// Prints the card; what became of it is said.
    void print(PlaceViewModel card, Texts texts, Consumer<String> said) {
        said.accept(texts.get("place.print.now"));
        var paper = new Paper.Slip(card.place().name(), card.lines(), Optional.empty(), Optional.of(card.takeAway()));
        background.run(
                () -> printer.print(paper),
                printed -> said.accept(
                        switch (printed) {
                            case Printer.Printed.Sent() -> texts.get("place.print.sent");
                            case Printer.Printed.Not(var reason) -> failed(reason, texts);
                        }),
                _ -> said.accept(failed(Printer.Reason.TROUBLE, texts)));
    }

    private static String failed(Printer.Reason reason, Texts texts) {
        return texts.get(
                switch (reason) {
                    case NO_PAPER -> "place.print.nopaper";
                    case NONE, AWAY, LATE, TROUBLE, PRACTICE -> "place.print.failed";
                });
    }
}
