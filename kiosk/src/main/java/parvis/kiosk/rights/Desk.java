package parvis.kiosk.rights;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;

/// An organisation where a right is asked for, and its doors in this town.
///
/// @param id the operator
/// @param name as people read it on a letter
/// @param purpose what for, one sentence
/// @param numbers whom to call
/// @param url its page, where a source gave one
/// @param doors its places in this town; empty: none that the town's data name
/// @param helpsFor the operators for whose papers this desk helps
public record Desk(
        OperatorId id,
        String name,
        String purpose,
        List<HelpLine> numbers,
        Optional<String> url,
        List<Door> doors,
        List<OperatorId> helpsFor) {
    public Desk {
        numbers = List.copyOf(numbers);
        doors = List.copyOf(doors);
        helpsFor = List.copyOf(helpsFor);
    }

    Desk retold(Retelling how) {
        return new Desk(
                id,
                how.name(name),
                how.sentence(purpose),
                numbers.stream().map(line -> line.retold(how)).toList(),
                url,
                doors.stream().map(door -> door.retold(how)).toList(),
                helpsFor);
    }

    /// A place of this town.
    ///
    /// @param place which
    /// @param name as on its door
    /// @param address as the source has it
    public record Door(PlaceId place, String name, Optional<String> address) {
        Door retold(Retelling how) {
            return new Door(place, how.name(name), address.map(how::name));
        }
    }
}
