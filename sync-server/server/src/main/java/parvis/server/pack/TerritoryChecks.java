package parvis.server.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

/// What a schema cannot say of the town, its places, activities and organisations.
final class TerritoryChecks {
    private final Path folder;
    private final PackFiles files;
    private final Vocabulary vocabulary;
    private final Problems problems;

    TerritoryChecks(Path folder, PackFiles files, Vocabulary vocabulary, Problems problems) {
        this.folder = folder;
        this.files = files;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void run() {
        territory(files.territory().spot());
        places();
        activities();
        organizations();
    }

    private void territory(Spot territory) {
        territory.text("zone").ifPresent(zone -> zone(territory.get("zone"), zone));
        Lists.inOrder(territory.get("convention"), problems);
        for (var list : Vocabulary.LISTS) {
            Lists.distinctIds(territory.items(list), problems);
        }
        for (var closure : territory.items("closures")) {
            Lists.inOrder(closure, problems);
            Lists.known(closure.items("places"), vocabulary.places(), "place.unknown", problems);
        }
        territory.items("schoolHolidays").forEach(days -> Lists.inOrder(days, problems));
        Lists.known(territory.items("terminalsExpected"), vocabulary.places(), "place.unknown", problems);
        for (var party : territory.items("parties")) {
            party.text("logo")
                    .filter(logo -> logo.startsWith("logos/") && !Files.isRegularFile(folder.resolve(logo)))
                    .ifPresent(logo -> problems.error(party.get("logo"), "logo.absent", logo));
        }
    }

    private void zone(Spot spot, String zone) {
        try {
            if (!ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId())) {
                problems.error(spot, "territory.zone", zone);
            }
        } catch (DateTimeException _) {
            problems.error(spot, "territory.zone", zone);
        }
    }

    private void places() {
        var root = files.places().spot();
        var places = root.listed("places");
        Lists.distinctIds(places, problems);
        for (var place : places) {
            place.text("theme")
                    .filter(vocabulary.themes()::lacks)
                    .ifPresent(theme -> problems.unknown(
                            place.get("theme"),
                            "theme.unknown",
                            theme,
                            vocabulary.themes().ids()));
            Lists.known(place.items("services"), vocabulary.services(), "service.unknown", problems);
            if (!place.has("source") && !root.has("source")) {
                problems.error(place, "place.source");
            }
            new HourChecks(place, problems).run();
        }
    }

    private void activities() {
        var activities = files.activities().spot().listed("activities");
        Lists.distinctIds(activities, problems);
        for (var activity : activities) {
            activity.text("id")
                    .filter(Fact.CLOSING.value()::equals)
                    .ifPresent(id -> problems.error(activity.get("id"), "id.reserved", id));
            for (var measure : activity.items("measures")) {
                measure.text()
                        .filter(name -> Measure.of(name).isEmpty())
                        .ifPresent(name -> problems.unknown(measure, "measure.unknown", name, Words.MEASURES));
            }
            for (var field : activity.items("fields")) {
                field.text()
                        .filter(name -> Dimension.of(name).isEmpty())
                        .ifPresent(name -> problems.unknown(field, "field.unknown", name, Words.FIELDS));
            }
            Lists.distinctIds(activity.items("topics"), problems);
        }
    }

    private void organizations() {
        var root = files.organizations().spot();
        var organizations = root.listed("organizations");
        Lists.distinctIds(organizations, problems);
        for (var organization : organizations) {
            if (!organization.has("source") && !root.has("source")) {
                problems.error(organization, "organization.source");
            }
        }
    }
}
