package parvis.kiosk.ui.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import parvis.kiosk.directory.DoorState;
import parvis.kiosk.ui.Texts;

/// How a door stands, in words.
final class DoorWords {
    /// Within so many days the day's name alone says which day is meant.
    private static final int WEEK = 7;

    private final Texts texts;
    private final LocalDate today;

    DoorWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /// What colour the words have; the words say it too.
    enum Tone {
        GOOD,
        WARN,
        QUIET
    }

    static Tone tone(DoorState door) {
        return switch (door) {
            case DoorState.Open _ -> Tone.GOOD;
            case DoorState.Days(var open, var _) -> open ? Tone.GOOD : Tone.WARN;
            case DoorState.Closed _, DoorState.Shut _, DoorState.Holiday _ -> Tone.WARN;
            case DoorState.Unknown() -> Tone.QUIET;
        };
    }

    /// « Ouvert maintenant, jusqu’à 17 h 30 »
    String said(DoorState door) {
        return switch (door) {
            case DoorState.Open(var until) ->
                texts.get("door.open", texts.dates().hour(until));
            case DoorState.Closed(var opens) -> with(texts.get("door.closed"), opens);
            case DoorState.Shut(var why, var opens) ->
                with(why.isEmpty() ? texts.get("door.closed") : texts.get("door.shut", texts.content(why)), opens);
            case DoorState.Holiday(var holiday) -> texts.get("door.holiday", texts.content(holiday));
            case DoorState.Days(var open, var next) ->
                open ? texts.get("door.today") : next.map(this::opens).orElseGet(() -> texts.get("door.not.today"));
            case DoorState.Unknown() -> texts.get("door.unknown");
        };
    }

    /// « Ouvert », « Fermé », for a list; empty where nothing certain can be said.
    Optional<String> brief(DoorState door) {
        return switch (door) {
            case DoorState.Open _ -> Optional.of(texts.get("door.open.brief"));
            case DoorState.Closed _, DoorState.Shut _ -> Optional.of(texts.get("door.closed.brief"));
            case DoorState.Days _, DoorState.Holiday _, DoorState.Unknown _ -> Optional.empty();
        };
    }

    private String with(String state, Optional<LocalDateTime> opens) {
        return opens.map(when -> texts.get(
                        "door.opens",
                        state,
                        day(when.toLocalDate()),
                        texts.dates().hour(when.toLocalTime())))
                .orElse(state);
    }

    private String opens(LocalDate day) {
        return texts.get("door.not.today.opens", day(day));
    }

    private String day(LocalDate day) {
        if (day.equals(today)) {
            return texts.get("day.today");
        }
        if (day.equals(today.plusDays(1))) {
            return texts.get("day.tomorrow");
        }
        return day.isBefore(today.plusDays(WEEK))
                ? texts.dates().weekday(day)
                : texts.dates().day(day);
    }
}
