package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import parvis.kiosk.FakeCounter;
import parvis.kiosk.Samples;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.attendance.FakeWorks;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

/// The models over memory, and hands that touch what is seen.
final class RecordRig {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);
    final FakeWorks works = new FakeWorks(TODAY);
    final FakeCounter counter = new FakeCounter();
    final Navigator navigator = new Navigator();
    final List<ActionForm> forms = new ArrayList<>(DugnyForms.all());
    private final AtomicInteger keys = new AtomicInteger();

    Kit kit() {
        return new Kit(clock, new AtOnce(), navigator, Texts.french());
    }

    Recording recording() {
        return new Recording(
                Samples.HERE, () -> forms, works, counter, () -> new Works.Key("action/" + keys.incrementAndGet()));
    }

    /// What the sheet says in its cells: « Personnes présentes: 12 ».
    static List<String> said(SheetModel model) {
        return model.sheet().get().cells().stream()
                .map(cell -> switch (cell) {
                    case Cell.Stepping number -> number.label() + ": " + number.value();
                    case Cell.Choice choice -> choice.label() + ": " + choice.value();
                    case Cell.Reading reading -> reading.label() + ": " + reading.value();
                    case Cell.Switch several ->
                        several.label() + ": "
                                + several.sides().get(several.chosen()).label();
                })
                .toList();
    }

    private static Cell cell(SheetModel model, String label) {
        return model.sheet().get().cells().stream()
                .filter(cell -> cell.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + said(model)));
    }

    /// Opens the pad and types the number.
    static void type(SheetModel model, String label, long number) {
        ((Cell.Stepping) cell(model, label)).type().run();
        typePad(model, number);
    }

    static void typePad(SheetModel model, long number) {
        String.valueOf(number)
                .chars()
                .forEach(digit -> ((Panel.Pad) panel(model)).digit().accept(Character.toString(digit)));
        ((Panel.Pad) panel(model)).done().run();
    }

    static void more(SheetModel model, String label) {
        ((Cell.Stepping) cell(model, label)).more().run();
    }

    static void less(SheetModel model, String label) {
        ((Cell.Stepping) cell(model, label)).less().run();
    }

    /// Touches one of the ways beside each other.
    static void turn(SheetModel model, String label, String side) {
        ((Cell.Switch) cell(model, label))
                .sides().stream()
                        .filter(act -> act.label().equals(side))
                        .findFirst()
                        .orElseThrow()
                        .run()
                        .run();
    }

    static void open(SheetModel model, String label) {
        ((Cell.Choice) cell(model, label)).open().run();
    }

    /// Opens a choice, touches each of these, and leaves it where it does not close by itself.
    static void choose(SheetModel model, String label, String... wanted) {
        open(model, label);
        for (var one : wanted) {
            ((Panel.Picker) panel(model))
                    .choices().stream()
                            .filter(choice -> choice.label().equals(one))
                            .findFirst()
                            .orElseThrow()
                            .touch()
                            .run();
        }
        model.sheet()
                .get()
                .panel()
                .map(Panel.Picker.class::cast)
                .ifPresent(picker -> picker.done().run().run());
    }

    static Panel panel(SheetModel model) {
        return model.sheet().get().panel().orElseThrow();
    }

    static Panel.Said saying(SheetModel model) {
        return (Panel.Said) panel(model);
    }

    /// Touches a button of the panel, or of the sheet.
    static void act(SheetModel model, String label) {
        var sheet = model.sheet().get();
        var acts = sheet.panel()
                .map(panel -> panel instanceof Panel.Said said ? said.acts() : List.<Act>of())
                .orElse(sheet.acts());
        acts.stream()
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + acts))
                .run()
                .run();
    }
}
