package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.ServiceId;

/// What one terminal counted on one day, by hour and dimensions, corrections inside.
///
/// @param day the local date
/// @param rows people that were counted, whatever they came for, ordered by hour; one row an hour and dimensions, never
/// all zero
/// @param passages what the door sensor saw, by hour; never added to the others
public record DayCounts(LocalDate day, List<Row> rows, List<Row> passages) {
    private static final ActivityId RECEPTION = new ActivityId("reception");

    public DayCounts {
        rows = List.copyOf(rows);
        passages = List.copyOf(passages);
    }

    /// People that were received, passages not among them.
    public long people() {
        return sum(Row::received);
    }

    /// People that were received within that hour.
    public long people(int hour) {
        return sum(row -> row.hour == hour && row.received());
    }

    /// People that were received at that desk.
    public long people(ServiceId service) {
        return sum(row -> row.isAt(service));
    }

    /// People that were received at that desk within that hour.
    public long people(int hour, ServiceId service) {
        return sum(row -> row.hour == hour && row.isAt(service));
    }

    /// Newcomers at that desk.
    public long newcomers(ServiceId service) {
        return rows.stream()
                .filter(row -> row.isAt(service))
                .mapToLong(Row::newcomers)
                .sum();
    }

    /// What the door sensor saw all day.
    public long passed() {
        return passages.stream().mapToLong(Row::people).sum();
    }

    private long sum(Predicate<Row> which) {
        return rows.stream().filter(which).mapToLong(Row::people).sum();
    }

    /// Those of one hour with the same dimensions.
    ///
    /// @param hour local, 0–23
    /// @param dimensions what they were counted under
    /// @param people how many
    /// @param newcomers how many of them came for the first time this year
    public record Row(int hour, Dimensions dimensions, long people, long newcomers) {
        /// Who sits in a workshop or is helped with a form was not received once more.
        boolean received() {
            return dimensions.activity().equals(RECEPTION);
        }

        boolean isAt(ServiceId service) {
            return received() && dimensions.service().filter(service::equals).isPresent();
        }
    }
}
