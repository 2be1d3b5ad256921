package parvis.kiosk.ui.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.Enquiry;
import parvis.kiosk.rights.HelpLine;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.rights.Outcome;
import parvis.kiosk.rights.Right;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Borrowed;
import parvis.protocol.message.LifeEventId;

/// What an enquiry came to.
public final class ChecklistViewModel {
    private static final int MOST_ON_A_TELEPHONE = 8;

    private final Enquiry enquiry;
    private final Outcome outcome;
    private final RightsBook book;
    private final Texts texts;

    /// @param enquiry whose answers sort the list
    public ChecklistViewModel(Enquiry enquiry, RightsBook book, Texts texts) {
        this.enquiry = enquiry;
        this.book = book;
        this.texts = texts;
        outcome = enquiry.outcome();
    }

    private LifeEvent told() {
        return book.event(id()).orElse(enquiry.event());
    }

    LifeEventId id() {
        return enquiry.event().id();
    }

    /// About what.
    String event() {
        return told().title();
    }

    /// What the list is called, without marks.
    String title() {
        return Borrowed.plain(texts.get("rights.list"));
    }

    /// The rights, in order.
    List<Right> rights() {
        return book.rights(outcome.rights());
    }

    /// Whom to call before anything else; empty where the answers do not say so.
    List<HelpLine> firstOfAll() {
        return outcome.urgent() ? told().urgent() : List.of();
    }

    /// Whether there are numbers to call besides.
    boolean hasUrgent() {
        return !outcome.urgent() && !enquiry.event().urgent().isEmpty();
    }

    /// Whether a quick exit is offered.
    boolean sensitive() {
        return enquiry.event().sensitive()
                || outcome.urgent()
                || rights().stream().anyMatch(Right::sensitive);
    }

    /// What a telephone or a paper takes away: rights and doors, nothing of who asked or what was answered.
    List<String> lines() {
        var lines = new LinkedHashSet<String>();
        rights().stream().limit(MOST_ON_A_TELEPHONE).forEach(right -> lines.add("- " + right.name()));
        lines.add(texts.get("rights.take.where", String.join(", ", doors())));
        lines.add(texts.get("rights.orients"));
        return lines.stream().map(Borrowed::plain).toList();
    }

    /// Where one can ask in this town; the organisations themselves where none has a door.
    private List<String> doors() {
        var desks = outcome.askAt().stream()
                .flatMap(operator -> book.desk(operator).stream())
                .toList();
        var doors = desks.stream()
                .flatMap(desk -> desk.doors().stream())
                .map(Desk.Door::name)
                .distinct()
                .toList();
        return doors.isEmpty() ? desks.stream().map(Desk::name).limit(3).toList() : doors;
    }

    /// Title and lines, for a telephone.
    String takeAway() {
        return String.join(
                "\n", Stream.concat(Stream.of(title()), lines().stream()).toList());
    }
}
