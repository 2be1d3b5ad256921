package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.ui.RecordRoute;

/// « Qu’avez-vous sur moi ? »: someone is looked for by name or number. What is typed is in no route.
public final class RightsViewModel implements SheetModel {
    private static final int LONGEST = 40;

    private final Names names;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private String typed = "";

    public RightsViewModel(Names names, Kit kit) {
        this.names = names;
        this.kit = kit;
        sheet = new ReadOnlyObjectWrapper<>(bare());
        kit.background()
                .run(
                        () -> names.custody().state(kit.clock().instant()),
                        state -> {
                            if (state == Custody.State.OPEN) {
                                ask();
                            } else {
                                sheet.set(bare().withNotice(
                                                Optional.of(kit.texts().get("record.rights.locked"))));
                            }
                        },
                        _ -> unreadable());
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Sheet bare() {
        var texts = kit.texts();
        return Sheet.of(texts.get("record.rights.title"), texts.get("record.rights.help"), List.of());
    }

    private void ask() {
        var texts = kit.texts();
        sheet.set(bare().withPanel(Optional.of(new Panel.Writing(
                texts.get("record.rights.who"),
                typed,
                key -> {
                    typed = key.applied(typed, LONGEST);
                    ask();
                },
                Act.main(texts.get("record.rights.find"), this::find),
                Act.other(texts.get("record.rights.back"), kit.navigator()::back)))));
    }

    private void find() {
        var wanted = typed.strip();
        if (!wanted.isEmpty()) {
            kit.background().run(() -> names.bookings().find(wanted), this::found, _ -> unreadable());
        }
    }

    private void found(List<Roster.Line> lines) {
        var texts = kit.texts();
        var people = new LinkedHashMap<String, List<Roster.Line>>();
        for (var line : lines) {
            line.person()
                    .ifPresent(person -> people.computeIfAbsent(same(person), _ -> new ArrayList<>())
                            .add(line));
        }
        var cells = people.values().stream().map(this::cell).toList();
        var again = Act.other(texts.get("record.rights.again"), this::ask);
        sheet.set(Sheet.of(
                        texts.get("record.rights.title"),
                        cells.isEmpty() ? texts.get("record.rights.none") : texts.get("record.rights.found"),
                        cells)
                .withActs(List.of(again)));
    }

    /// Two bookings of one person, as far as can be told: the same name and the same number.
    private static String same(Person person) {
        return person.name().toLowerCase(Locale.FRENCH) + "/"
                + person.phone().map(Phone::value).orElse("");
    }

    private Cell cell(List<Roster.Line> lines) {
        var person = lines.getFirst().person().orElseThrow();
        var ids = lines.stream().map(line -> line.booking().id()).toList();
        var said = person.phone()
                .map(phone -> person.name() + ", " + phone.spoken())
                .orElse(person.name());
        return new Cell.Choice(
                kit.texts().get("record.rights.bookings", ids.size()),
                said,
                () -> kit.navigator().go(new RecordRoute.RightsOf(ids)));
    }

    private void unreadable() {
        sheet.set(bare().withNotice(Optional.of(kit.texts().get("record.rights.unreadable"))));
    }
}
