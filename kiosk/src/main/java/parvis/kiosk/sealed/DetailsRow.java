package parvis.kiosk.sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.kiosk.workshop.Details;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// The columns that a workshop and a session have in common.
final class DetailsRow {
    static final String COLUMNS = "activity, service, topic, theme, audience, level, room, bring, led, partners";
    static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    static final String ASSIGNED = COLUMNS.replace(",", " = ?,") + " = ?";
    static final String EXCLUDED = Arrays.stream(COLUMNS.split(", "))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));

    private DetailsRow() {}

    static List<Object> values(Details details) {
        return List.of(
                details.activity().value(),
                details.service(),
                details.topic(),
                details.theme(),
                details.audience(),
                details.level(),
                details.room(),
                details.bring(),
                details.led().map(Led::name),
                details.partners().stream().map(OrganizationId::value).collect(Collectors.joining(" ")));
    }

    static Details read(ResultSet row) throws SQLException {
        return new Details(
                new ActivityId(row.getString("activity")),
                id(row, "service", ServiceId::new),
                id(row, "topic", TopicId::new),
                id(row, "theme", ThemeId::new),
                id(row, "audience", AudienceId::new),
                id(row, "level", Function.identity()),
                id(row, "room", Function.identity()),
                id(row, "bring", Function.identity()),
                id(row, "led", Led::valueOf),
                Arrays.stream(row.getString("partners").split(" "))
                        .filter(partner -> !partner.isEmpty())
                        .map(OrganizationId::new)
                        .toList());
    }

    private static <T> Optional<T> id(ResultSet row, String column, Function<String, T> make) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(make);
    }
}
