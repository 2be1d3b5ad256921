package parvis.kiosk.ui.staff.record;

import parvis.kiosk.booking.Booking;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Texts;

/// A booking, in words for the person.
final class PersonWords {
    private final Texts texts;

    PersonWords(Texts texts) {
        this.texts = texts;
    }

    /// « mardi 24 novembre, 15 h »
    String when(PersonViewModel.Entry entry) {
        return entry.session()
                .map(session -> Dates.day(session.start().toLocalDate()) + ", "
                        + Dates.hour(session.start().toLocalTime()))
                .orElse(texts.get("record.person.session.gone"));
    }

    /// « Écrire un e-mail : 1 place réservée »
    String what(PersonViewModel.Entry entry) {
        var booking = entry.booking();
        var seats = booking.seats();
        var state = switch (booking.state()) {
            case SEATED -> texts.get("record.person.seated", seats);
            case WAITING -> texts.get("record.person.waiting", seats);
            case CANCELLED_BY_PERSON, CANCELLED_BY_TEAM -> texts.get("record.person.cancelled", seats);
            case RELEASED -> texts.get("record.person.released", seats);
        };
        var came = came(booking);
        return entry.session()
                .map(session -> session.title() + "\u202f: " + state + came)
                .orElse(state + came);
    }

    private String came(Booking booking) {
        return booking.present().isEmpty()
                ? ""
                : texts.get("record.person.came", booking.present().getAsInt());
    }
}
