package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.workshop.PlannedSession;

/// What we have on someone: shown, printed, given as a file, put right, erased.
public final class PersonViewModel implements SheetModel {
    private final List<BookingId> ids;
    private final Names names;
    private final Kit kit;
    private final PersonWords words;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private Optional<Person> person = Optional.empty();
    private List<Entry> entries = List.of();
    private Optional<Panel> panel = Optional.empty();
    private Optional<String> notice = Optional.empty();

    /// One booking and its session.
    record Entry(Booking booking, Optional<PlannedSession> session) {}

    private record Seen(Optional<Person> person, List<Entry> entries) {}

    /// @param ids their bookings
    public PersonViewModel(List<BookingId> ids, Names names, Kit kit) {
        this.ids = List.copyOf(ids);
        this.names = names;
        this.kit = kit;
        words = new PersonWords(kit.texts());
        sheet = new ReadOnlyObjectWrapper<>(now());
        look();
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private void look() {
        kit.background()
                .run(
                        () -> {
                            var lines = ids.stream()
                                    .flatMap(id -> names.bookings().read(id).stream())
                                    .toList();
                            return new Seen(
                                    lines.stream()
                                            .flatMap(line -> line.person().stream())
                                            .findFirst(),
                                    lines.stream().map(this::entry).toList());
                        },
                        seen -> {
                            person = seen.person();
                            entries = seen.entries();
                            say();
                        },
                        _ -> said("record.rights.unreadable"));
    }

    private Entry entry(Roster.Line line) {
        return new Entry(line.booking(), names.planning().session(line.booking().session()));
    }

    private void say() {
        sheet.set(now());
    }

    private void noted(String sentence) {
        notice = Optional.of(sentence);
        say();
    }

    private void said(String key, Object... values) {
        notice = Optional.of(kit.texts().get(key, values));
        over(Optional.empty());
    }

    private void over(Optional<Panel> now) {
        panel = now;
        say();
    }

    private Sheet now() {
        var texts = kit.texts();
        if (person.isEmpty()) {
            return Sheet.of(texts.get("record.person.title"), texts.get("record.person.gone"), List.of())
                    .withNotice(notice);
        }
        var known = person.get();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Choice(texts.get("record.person.name"), known.name(), () -> writeName(known.name())));
        var phone = known.phone().map(Phone::spoken);
        cells.add(new Cell.Choice(
                texts.get("record.person.phone"),
                phone.orElse(texts.get("record.person.phone.none")),
                () -> writePhone(phone.orElse(""))));
        for (var entry : entries) {
            cells.add(new Cell.Reading(words.when(entry), words.what(entry)));
        }
        cells.add(new Cell.Reading(texts.get("record.person.until"), until()));
        var acts = new ArrayList<Act>();
        if (names.printer().exists()) {
            acts.add(Act.other(texts.get("record.person.print"), this::print));
        }
        acts.add(Act.other(texts.get("record.person.file"), this::file));
        acts.add(Act.grave(texts.get("record.person.erase"), this::askToErase));
        return Sheet.of(texts.get("record.person.title"), texts.get("record.person.help"), cells)
                .withNotice(notice)
                .withActs(acts)
                .withPanel(panel);
    }

    private String until() {
        return kit.texts().get("record.until", names.settings().settings().retentionDays());
    }

    private PersonPage page() {
        var known = person.orElseThrow();
        return new PersonPage(
                known.name(),
                known.phone().map(Phone::spoken),
                entries.stream()
                        .map(entry -> words.when(entry) + "\u202f: " + words.what(entry))
                        .toList(),
                names.house().notice().first());
    }

    private void print() {
        var texts = kit.texts();
        var page = page();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.get("record.person.paper.name", page.name()));
        page.phone().ifPresent(phone -> paragraphs.add(texts.get("record.person.paper.phone", phone)));
        paragraphs.addAll(page.entries());
        paragraphs.addAll(page.notes());
        var paper = new Paper.Page(texts.get("record.person.paper.title"), paragraphs, Optional.empty());
        handOver(() -> PrintWords.said(texts, names.printer().print(paper)));
    }

    private void file() {
        var page = page();
        handOver(() -> kit.texts()
                .get("record.person.filed", names.files().person(page).toString()));
    }

    /// What was given to the person is noted, by no name.
    private void handOver(Callable<String> giving) {
        kit.background()
                .run(
                        () -> {
                            var sentence = giving.call();
                            names.bookings().handedOver();
                            return sentence;
                        },
                        this::noted,
                        failure -> noted(PrintWords.unwritten(kit.texts(), failure)));
    }

    private void writeName(String typed) {
        var texts = kit.texts();
        over(Optional.of(Lines.writing(
                texts,
                texts.get("record.person.name"),
                typed,
                Person.LONGEST,
                now -> over(Optional.of(now)),
                name -> {
                    if (name.isBlank()) {
                        said("record.person.name.missing");
                    } else {
                        correct(new Person(name, person.orElseThrow().phone()));
                    }
                },
                () -> over(Optional.empty()))));
    }

    private void writePhone(String typed) {
        var texts = kit.texts();
        over(Optional.of(Lines.writing(
                texts,
                texts.get("record.person.phone"),
                typed,
                PHONE,
                now -> over(Optional.of(now)),
                phone -> {
                    var read = Phone.typed(phone);
                    if (read.isEmpty() && !phone.isBlank()) {
                        said("record.person.phone.wrong");
                    } else {
                        correct(new Person(person.orElseThrow().name(), read));
                    }
                },
                () -> over(Optional.empty()))));
    }

    private static final int PHONE = 20;

    private void correct(Person right) {
        change(
                () -> {
                    ids.forEach(id -> names.bookings().correct(id, right));
                    return true;
                },
                "record.person.corrected");
    }

    private void askToErase() {
        var texts = kit.texts();
        over(Optional.of(new Panel.Said(
                texts.get("record.person.erase.ask"),
                texts.get("record.person.erase.then", entries.size()),
                List.of(
                        Act.other(texts.get("record.person.erase.keep"), () -> over(Optional.empty())),
                        Act.grave(texts.get("record.person.erase.do"), this::erase)))));
    }

    private void erase() {
        change(
                () -> {
                    ids.forEach(id -> names.bookings().erase(id));
                    return true;
                },
                "record.person.erased");
    }

    private void change(Callable<Boolean> change, String key) {
        kit.background()
                .run(
                        change,
                        _ -> {
                            said(key);
                            look();
                        },
                        _ -> said("record.person.failed"));
    }
}
