package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.ui.SessionRoute;
import parvis.protocol.message.SessionId;

/// « Annuler la séance »: says how many people are concerned before, and leads to who must be told after.
public final class CancelViewModel {
    private final Workbench bench;
    private final SessionId id;
    private final ReadOnlyObjectWrapper<Optional<BookState.Question>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param id which session
    public CancelViewModel(SessionId id, Workbench bench) {
        this.id = id;
        this.bench = bench;
        bench.run(this::question, question -> state.set(Optional.of(question)), this::problem);
    }

    public ReadOnlyObjectProperty<Optional<BookState.Question>> state() {
        return state.getReadOnlyProperty();
    }

    private BookState.Question question() {
        var texts = bench.texts();
        var session = bench.planning().session(id);
        if (session.isEmpty()) {
            return new BookState.Question(
                    texts.get("sessions.one.gone"),
                    List.of(),
                    List.of(new BookState.Way(texts.get("sessions.cancel.keep"), bench.navigator()::back, true)));
        }
        var now = session.get();
        var live = bench.bookings().roster(id).lines().stream()
                .map(Roster.Line::booking)
                .filter(Booking::live)
                .toList();
        int people = live.stream().mapToInt(Booking::seats).sum();
        var moment = new PlannedWords(texts).moment(now.start(), bench.today());
        return new BookState.Question(
                texts.get("sessions.cancel.title"),
                List.of(
                        texts.get("sessions.book.which", now.title(), moment),
                        texts.get("sessions.cancel.people", people),
                        texts.get("sessions.cancel.then")),
                List.of(
                        new BookState.Way(texts.get("sessions.cancel.keep"), bench.navigator()::back, true),
                        new BookState.Way(texts.get("sessions.cancel.go", people), this::cancel, false)));
    }

    /// Cancels it, and leads to who must be told.
    void cancel() {
        bench.run(
                () -> bench.planning().cancel(id),
                _ -> bench.navigator().goInstead(new SessionRoute.Tell(Optional.of(id))),
                this::problem);
    }

    private void problem(String sentence) {
        state.set(Optional.of(new BookState.Question(
                bench.texts().get("sessions.cancel.title"),
                List.of(sentence),
                List.of(new BookState.Way(bench.texts().get("sessions.cancel.keep"), bench.navigator()::back, true)))));
    }
}
