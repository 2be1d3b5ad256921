package parvis.kiosk.ui.staff.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.staff.Settings;
import parvis.kiosk.staff.SettingsBook;

/// What the team sets. Each answer is kept at once.
public final class SettingsViewModel implements SheetModel {
    private final SettingsBook book;
    private final HouseFiles files;
    private final SecondCopy copy;
    private final Kit kit;
    private final PrinterSettings printers;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private Optional<Panel> panel = Optional.empty();
    private Optional<String> notice = Optional.empty();

    public SettingsViewModel(Names names, Kit kit) {
        book = names.settings();
        files = names.files();
        copy = names.copy();
        this.kit = kit;
        printers = new PrinterSettings(names, kit, new Here());
        sheet = new ReadOnlyObjectWrapper<>(now());
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Sheet now() {
        var texts = kit.texts();
        var set = book.settings();
        var cells = new ArrayList<Cell>();
        cells.add(text("record.set.centre", set.centre().name(), name -> centre(name, 0)));
        cells.add(text("record.set.address", set.centre().address(), address -> centre(address, 1)));
        cells.add(text("record.set.representative", set.centre().representative(), person -> centre(person, 2)));
        cells.add(text("record.set.contact", set.centre().contact(), contact -> centre(contact, 3)));
        cells.add(text("record.set.officer", set.officer(), officer -> keep(set.withOfficer(officer))));
        cells.add(retention(set.retentionDays()));
        cells.addAll(printers.cells(set.printers()));
        cells.add(choice(
                "record.set.copies",
                folder(set.copies(), "record.set.copies.none"),
                () -> askFolder("record.set.copies", "record.set.copies.none", chosen -> set().withCopies(chosen))));
        if (set.copies().isPresent()) {
            cells.add(choice("record.copy.now", texts.get("record.copy.now.value"), this::copyNow));
        }
        cells.add(choice(
                "record.set.files",
                folder(set.files(), "record.set.files.none"),
                () -> askFolder("record.set.files", "record.set.files.none", chosen -> set().withFiles(chosen))));
        return Sheet.of(texts.get("record.set.title"), texts.get("record.set.help"), cells)
                .withNotice(notice)
                .withPanel(panel);
    }

    private Settings set() {
        return book.settings();
    }

    private Cell choice(String key, String value, Runnable open) {
        return new Cell.Choice(kit.texts().get(key), value, open);
    }

    private Cell text(String key, String value, Consumer<String> kept) {
        var texts = kit.texts();
        return new Cell.Choice(
                texts.get(key),
                value.isEmpty() ? texts.get("record.set.missing") : value,
                () -> over(Optional.of(Lines.writing(
                        texts,
                        texts.get(key),
                        value,
                        Settings.LONGEST_TEXT,
                        now -> over(Optional.of(now)),
                        kept,
                        () -> over(Optional.empty())))));
    }

    private void centre(String text, int part) {
        var old = set().centre();
        keep(set().withCentre(new Settings.Centre(
                part == 0 ? text : old.name(),
                part == 1 ? text : old.address(),
                part == 2 ? text : old.representative(),
                part == 3 ? text : old.contact())));
    }

    private Cell retention(int days) {
        var label = kit.texts().get("record.set.retention");
        return new Cell.Stepping(
                label,
                kit.texts().get("record.set.days", days),
                () -> retain(days - 1L),
                () -> retain(days + 1L),
                () -> over(Optional.of(Pads.pad(label, "", now -> over(Optional.of(now)), typed -> {
                    over(Optional.empty());
                    typed.ifPresent(this::retain);
                }))));
    }

    private void retain(long days) {
        var fits = Math.clamp(days, 0, Settings.LONGEST_RETENTION);
        keep(set().withRetentionDays(fits), kit.texts().get("record.until", fits));
    }

    private void askFolder(String key, String none, Function<Optional<Path>, Settings> set) {
        look(files::media, media -> {
            var choices = new ArrayList<Panel.Choice>();
            choices.add(new Panel.Choice(kit.texts().get(none), false, () -> keep(set.apply(Optional.empty()))));
            media.forEach(folder -> choices.add(
                    new Panel.Choice(folder.toString(), false, () -> keep(set.apply(Optional.of(folder))))));
            picker(key, choices);
        });
    }

    private void picker(String key, List<Panel.Choice> choices) {
        over(Optional.of(Lines.picker(kit.texts(), key, choices, () -> over(Optional.empty()))));
    }

    private void copyNow() {
        kit.background()
                .run(
                        copy::write,
                        standing -> say(CopyWords.said(kit, standing)),
                        _ -> say(kit.texts().get("record.copy.failed")));
    }

    private void say(String sentence) {
        notice = Optional.of(sentence);
        over(Optional.empty());
    }

    private String folder(Optional<Path> folder, String none) {
        return folder.map(Path::toString).orElse(kit.texts().get(none));
    }

    private <T> void look(Callable<T> call, Consumer<T> done) {
        kit.background().run(call, done, _ -> {
            notice = Optional.of(kit.texts().get("record.set.unseen"));
            over(Optional.empty());
        });
    }

    private void keep(Settings now) {
        keep(now, kit.texts().get("record.set.kept"));
    }

    private void keep(Settings now, String said) {
        kit.background()
                .run(
                        () -> {
                            book.keep(now);
                            return true;
                        },
                        _ -> {
                            notice = Optional.of(said);
                            over(Optional.empty());
                        },
                        _ -> {
                            notice = Optional.of(kit.texts().get("record.failed"));
                            over(Optional.empty());
                        });
    }

    private void over(Optional<Panel> now) {
        panel = now;
        sheet.set(now());
    }

    /// What the printers' part of this sheet does to the whole.
    private final class Here implements PrinterSettings.Where {
        @Override
        public void over(Optional<Panel> now) {
            SettingsViewModel.this.over(now);
        }

        @Override
        public <T> void look(Callable<T> call, Consumer<T> done) {
            SettingsViewModel.this.look(call, done);
        }

        @Override
        public void keep(Settings now) {
            SettingsViewModel.this.keep(now);
        }

        @Override
        public void say(String sentence) {
            SettingsViewModel.this.say(sentence);
        }
    }
}
