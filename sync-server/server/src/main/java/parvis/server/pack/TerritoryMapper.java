package parvis.server.pack;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;
import parvis.server.territory.Audience;
import parvis.server.territory.Closure;
import parvis.server.territory.Convention;
import parvis.server.territory.Desk;
import parvis.server.territory.Party;
import parvis.server.territory.PublicHolidays;
import parvis.server.territory.SchoolHoliday;
import parvis.server.territory.Territory;
import parvis.server.territory.Theme;

/// Makes the domain's records of a pack in which nothing was found wrong.
final class TerritoryMapper {
    private final PackFiles files;
    private final Vocabulary vocabulary;

    TerritoryMapper(PackFiles files, Vocabulary vocabulary) {
        this.files = files;
        this.vocabulary = vocabulary;
    }

    Territory territory() {
        var root = files.territory().spot();
        var plan = new PlanMapper(files, vocabulary);
        var things = new PlaceMapper(files);
        return new Territory(
                new TerritoryId(root.required("id")),
                root.required("name"),
                ZoneId.of(root.required("zone")),
                convention(root.get("convention")),
                parties(root.items("parties")),
                root.items("services").stream()
                        .map(desk -> new Desk(new ServiceId(desk.required("id")), desk.required("label")))
                        .toList(),
                vocabulary.themeLabels().entrySet().stream()
                        .map(theme -> new Theme(new ThemeId(theme.getKey()), theme.getValue()))
                        .toList(),
                root.items("audiences").stream()
                        .map(audience ->
                                new Audience(new AudienceId(audience.required("id")), audience.required("label")))
                        .toList(),
                root.items("closures").stream().map(TerritoryMapper::closure).toList(),
                publicHolidays(root.get("publicHolidays")),
                root.text("schoolZone"),
                root.items("schoolHolidays").stream()
                        .map(days -> new SchoolHoliday(
                                day(days, "from"), day(days, "to"), days.required("label"), days.required("source")))
                        .toList(),
                things.places(),
                root.items("terminalsExpected").stream()
                        .flatMap(id -> id.text().stream())
                        .map(PlaceId::new)
                        .toList(),
                plan.fiches(),
                plan.references(),
                plan.awaited(),
                things.activities(),
                things.organizations());
    }

    private static Convention convention(Spot spot) {
        return new Convention(
                day(spot, "from"),
                day(spot, "to"),
                spot.text("title"),
                spot.items("contradictions").stream()
                        .map(TerritoryMapper::contradiction)
                        .toList());
    }

    private static Convention.Contradiction contradiction(Spot spot) {
        return new Convention.Contradiction(
                spot.required("about"),
                spot.items("readings").stream()
                        .map(one -> new Convention.Contradiction.Reading(one.required("says"), one.required("where")))
                        .toList());
    }

    private static List<Party> parties(List<Spot> parties) {
        return parties.stream()
                .map(party -> new Party(party.required("name"), party.text("logo")))
                .toList();
    }

    private static Closure closure(Spot spot) {
        return new Closure(
                day(spot, "from"),
                day(spot, "to"),
                spot.required("label"),
                spot.items("places").stream()
                        .flatMap(id -> id.text().stream())
                        .map(PlaceId::new)
                        .collect(Collectors.toSet()));
    }

    private static PublicHolidays publicHolidays(Spot spot) {
        return new PublicHolidays(
                spot.items("fixed").stream()
                        .map(day -> new PublicHolidays.Fixed(
                                MonthDay.parse("--" + day.required("day")), day.required("label")))
                        .toList(),
                spot.items("easter").stream()
                        .map(day -> new PublicHolidays.AfterEaster(
                                day.get("days").node().asInt(), day.required("label")))
                        .toList(),
                spot.items("single").stream()
                        .map(day -> new PublicHolidays.Holiday(day(day, "day"), day.required("label")))
                        .toList());
    }

    private static LocalDate day(Spot spot, String field) {
        return LocalDate.parse(spot.required(field));
    }
}
