package parvis.kiosk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.DoorState;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.TownMap;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.attract.AttractViewModel;
import parvis.kiosk.ui.directory.DoorSign;
import parvis.protocol.message.PlaceId;

/// What the invitation says while its place is closed: until when, who is open now, and that the terminal works all the
/// same. Nothing that no source says.
final class ClosedSign {
    private static final int OTHERS = 2;

    private final Directory directory;
    private final PlaceId here;
    private final LocalDateTime now;
    private final Texts texts;

    ClosedSign(Directory directory, PlaceId here, LocalDateTime now, Texts texts) {
        this.directory = directory;
        this.here = here;
        this.now = now;
        this.texts = texts;
    }

    /// @param sudden what the team says of today, if it does
    Optional<AttractViewModel.Closed> sign(Optional<String> sudden) {
        var place = directory.place(here);
        var door = place.map(each -> directory.opening(each).at(now));
        var said = door.flatMap(state -> DoorSign.of(state, texts, now.toLocalDate()));
        return sudden.or(() -> said).map(title -> {
            var lines = new ArrayList<String>();
            if (sudden.isPresent() && opens(door)) {
                said.ifPresent(lines::add);
            }
            others(place).ifPresent(lines::add);
            lines.add(texts.get("attract.closed.works"));
            return new AttractViewModel.Closed(title, lines, sudden.isPresent() ? tomorrow() : until(door));
        });
    }

    /// Out of hours a session may well take place: only what is closed for a reason keeps people out.
    private LocalDateTime until(Optional<DoorState> door) {
        return door.filter(DoorState.Shut.class::isInstance)
                .map(DoorState.Shut.class::cast)
                .map(shut -> shut.opens().orElseGet(this::tomorrow))
                .orElse(now);
    }

    private LocalDateTime tomorrow() {
        return now.toLocalDate().plusDays(1).atStartOfDay();
    }

    private static boolean opens(Optional<DoorState> door) {
        return door.filter(DoorState.Shut.class::isInstance)
                .map(DoorState.Shut.class::cast)
                .flatMap(DoorState.Shut::opens)
                .isPresent();
    }

    /// Those whose hours say that they are open, the nearest first where that is known.
    private Optional<String> others(Optional<Place> place) {
        var open = directory.all().stream()
                .filter(other -> !other.id().equals(here))
                .filter(other -> directory.opening(other).at(now) instanceof DoorState.Open)
                .sorted(Comparator.comparingInt(other -> place.flatMap(from -> TownMap.way(from, other))
                        .map(TownMap.Way::metres)
                        .orElse(Integer.MAX_VALUE)))
                .limit(OTHERS)
                .map(other -> texts.name(other.name()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("attract.closed.open", String.join(", ", open)));
    }
}
