package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.paper.PrinterAddress;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.staff.Settings;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.ui.Dates;

/// The printers' part of the settings: which one, in the house's network too, and a trial that is answered in words.
final class PrinterSettings {
    private static final String SHEETS = "record.set.sheets";
    private static final String SLIPS = "record.set.slips";

    private final SettingsBook book;
    private final HouseFiles files;
    private final Printer printer;
    private final Kit kit;
    private final Where where;

    PrinterSettings(Names names, Kit kit, Where where) {
        book = names.settings();
        files = names.files();
        printer = names.printer();
        this.kit = kit;
        this.where = where;
    }

    /// The sheet that these lines stand on.
    interface Where {
        /// Lays that over the lines, or nothing.
        void over(Optional<Panel> now);

        /// Looks away from the screen's thread.
        <T> void look(Callable<T> call, Consumer<T> done);

        void keep(Settings now);

        void say(String sentence);
    }

    /// Its lines.
    List<Cell> cells(PrinterChoice.Ways ways) {
        var cells = new ArrayList<Cell>();
        cells.add(choice(SHEETS, way(ways.sheets()), this::askSheets));
        if (!ways.sheets().equals(new PrinterChoice.None())) {
            cells.add(choice("record.set.try.sheets", said("record.set.try"), () -> attempt(ways.sheets(), page())));
        }
        cells.add(choice(SLIPS, way(ways.slips()), this::askSlips));
        if (!ways.slips().equals(new PrinterChoice.None())) {
            cells.add(choice("record.set.try.slips", said("record.set.try"), () -> attempt(ways.slips(), slip())));
        }
        return cells;
    }

    private String said(String key) {
        return kit.texts().get(key);
    }

    private Cell choice(String key, String value, Runnable open) {
        return new Cell.Choice(said(key), value, open);
    }

    private String way(PrinterChoice choice) {
        return switch (choice) {
            case PrinterChoice.None() -> said("record.set.printer.none");
            case PrinterChoice.Cups(var queue) -> queue;
            case PrinterChoice.EscPos(var port, var roll) -> kit.texts().get(rollKey(roll), port);
        };
    }

    private static String rollKey(PrinterChoice.Roll roll) {
        return switch (roll) {
            case MM58 -> "record.set.roll.narrow";
            case MM80 -> "record.set.roll.wide";
        };
    }

    private void askSheets() {
        where.look(
                files::queues, queues -> pick(SHEETS, ways(queues, List.of()).map(way -> choice(way, this::sheets))));
    }

    private void askSlips() {
        where.look(
                () -> ways(files.queues(), files.ports()).toList(),
                ways -> pick(
                        SLIPS,
                        Stream.concat(
                                ways.stream().map(way -> choice(way, this::slips)),
                                Stream.of(new Panel.Choice(
                                        said("record.set.network"), false, () -> write(usual(), Optional.empty()))))));
    }

    private static Stream<PrinterChoice> ways(List<String> queues, List<String> ports) {
        var ways = Stream.<PrinterChoice>builder().add(new PrinterChoice.None());
        queues.forEach(queue -> ways.add(new PrinterChoice.Cups(queue)));
        for (var port : ports) {
            for (var roll : PrinterChoice.Roll.values()) {
                ways.add(new PrinterChoice.EscPos(port, roll));
            }
        }
        return ways.build();
    }

    private Panel.Choice choice(PrinterChoice way, Function<PrinterChoice, Settings> set) {
        return new Panel.Choice(way(way), false, () -> where.keep(set.apply(way)));
    }

    private Settings sheets(PrinterChoice way) {
        var set = book.settings();
        return set.withPrinters(new PrinterChoice.Ways(way, set.printers().slips()));
    }

    private Settings slips(PrinterChoice way) {
        var set = book.settings();
        return set.withPrinters(new PrinterChoice.Ways(set.printers().sheets(), way));
    }

    private void pick(String key, Stream<Panel.Choice> choices) {
        where.over(Optional.of(Lines.picker(kit.texts(), key, choices.toList(), () -> where.over(Optional.empty()))));
    }

    /// What stands there already, to be put right rather than written again.
    private String usual() {
        return book.settings().printers().slips() instanceof PrinterChoice.EscPos(var port, var _)
                        && !port.startsWith("/")
                ? port
                : "";
    }

    /// @param wrong what was wrong with it, in words
    private void write(String typed, Optional<String> wrong) {
        where.over(Optional.of(Lines.writing(
                kit.texts(),
                wrong.orElseGet(() -> said("record.set.network.what")),
                typed,
                Settings.LONGEST_TEXT,
                now -> where.over(Optional.of(now)),
                this::written,
                () -> where.over(Optional.empty()))));
    }

    private void written(String typed) {
        switch (PrinterAddress.read(typed)) {
            case PrinterAddress.Fits(var port) ->
                pick(
                        "record.set.network.roll",
                        Arrays.stream(PrinterChoice.Roll.values())
                                .map(roll -> choice(new PrinterChoice.EscPos(port, roll), this::slips)));
            case PrinterAddress.NoHost() -> write(typed, Optional.of(said("record.set.network.host")));
            case PrinterAddress.NoPort() -> write(typed, Optional.of(said("record.set.network.port")));
        }
    }

    private void attempt(PrinterChoice way, Paper paper) {
        where.say(said("record.set.try.going"));
        kit.background()
                .run(
                        () -> printer.print(paper),
                        printed -> where.say(answer(way, printed)),
                        _ -> where.say(said("record.print.trouble")));
    }

    private String answer(PrinterChoice way, Printer.Printed printed) {
        if (printed instanceof Printer.Printed.Sent) {
            return said("record.set.try.sent");
        }
        return printed.equals(new Printer.Printed.Not(Printer.Reason.AWAY))
                        && way instanceof PrinterChoice.EscPos(var port, var _)
                ? kit.texts().get("record.set.try.away", port)
                : PrintWords.said(kit.texts(), printed);
    }

    private String moment() {
        var time = kit.clock().instant().atZone(kit.clock().getZone());
        return kit.texts().get("staff.moment", Dates.day(time.toLocalDate()), Dates.clock(time.toLocalTime()));
    }

    private Paper slip() {
        return new Paper.Slip(
                said("record.set.try.title"),
                List.of(said("record.set.try.reads"), moment()),
                Optional.of(said("record.set.try.large")),
                Optional.of(said("record.set.try.title")));
    }

    private Paper page() {
        return new Paper.Page(
                said("record.set.try.title"), List.of(said("record.set.try.reads"), moment()), Optional.empty());
    }
}
