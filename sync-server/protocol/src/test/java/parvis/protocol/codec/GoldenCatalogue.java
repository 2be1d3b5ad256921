package parvis.protocol.codec;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parvis.protocol.Samples;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.ClosurePart;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// The parts of the catalogue among the golden messages.
final class GoldenCatalogue {
    private GoldenCatalogue() {}

    static List<Golden<?>> parts() {
        return List.of(
                territory(),
                list("part-places.json", places(), CatalogueCodec::encodePlaces, CatalogueCodec::places),
                list(
                        "part-places-practical.json",
                        List.of(places().getFirst().with(practical())),
                        CatalogueCodec::encodePlaces,
                        CatalogueCodec::places),
                list("part-needs.json", needs(), CatalogueCodec::encodeNeeds, CatalogueCodec::needs),
                list(
                        "part-activities.json",
                        activities(),
                        CatalogueCodec::encodeActivities,
                        CatalogueCodec::activities),
                fullTerritory(),
                list(
                        "part-activities-feeds.json",
                        fedActivities(),
                        CatalogueCodec::encodeActivities,
                        CatalogueCodec::activities),
                list("part-days.json", days(), CatalogueCodec::encodeDays, CatalogueCodec::days),
                list("part-closures.json", closures(), CatalogueCodec::encodeClosures, CatalogueCodec::closures),
                list(
                        "part-organizations.json",
                        List.of(new OrganizationPart(new OrganizationId("caf"), "Caf de l’Exemple")),
                        CatalogueCodec::encodeOrganizations,
                        CatalogueCodec::organizations),
                list(
                        "part-sessions.json",
                        List.of(new SessionPart(Samples.TERMINAL, Golden.SESSION)),
                        CatalogueCodec::encodeSessions,
                        CatalogueCodec::sessions));
    }

    private static <T> Golden<List<T>> list(
            String file, List<T> entries, Function<List<T>, byte[]> writer, Function<byte[], Decoded<List<T>>> reader) {
        return new Golden<>(file, entries, Golden.text(writer.apply(entries)), reader);
    }

    private static Golden<TerritoryPart> territory() {
        var part = new TerritoryPart(
                new TerritoryId("bourg-exemple"),
                "Ville de Bourg-Exemple",
                ZoneId.of("Europe/Paris"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2028, 12, 31),
                List.of(new TerritoryPart.ServiceLabel(new ServiceId("ccas"), "CCAS")),
                List.of(new TerritoryPart.ThemeLabel(new ThemeId("jeunesse"), "Jeunesse")));
        return new Golden<>(
                "part-territory.json", part, Golden.text(CatalogueCodec.encode(part)), CatalogueCodec::territory);
    }

    private static Golden<TerritoryPart> fullTerritory() {
        var part = new TerritoryPart(
                new TerritoryId("bourg-exemple"),
                "Ville de Bourg-Exemple",
                ZoneId.of("Europe/Paris"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2028, 12, 31),
                List.of(),
                List.of(),
                List.of(new TerritoryPart.AudienceLabel(new AudienceId("youth"), "Jeunes de 11 à 17 ans")));
        return new Golden<>(
                "part-territory-audiences.json",
                part,
                Golden.text(CatalogueCodec.encode(part)),
                CatalogueCodec::territory);
    }

    private static List<ActivityPart> fedActivities() {
        return List.of(new ActivityPart(
                new ActivityId("forum"),
                "Forum",
                List.of(Measure.PEOPLE, Measure.HELD),
                List.of("together", "partners"),
                List.of(),
                List.of(
                        new ActivityPart.Feed(
                                "PAR-R1",
                                "Nombre de séances co-animées",
                                List.of(Measure.HELD),
                                List.of(),
                                List.of("si plusieurs structures")),
                        new ActivityPart.Feed(
                                "PAR-R2", "Nombre de partenaires", List.of(), List.of("partners"), List.of()))));
    }

    private static List<DayPart> days() {
        return List.of(
                new DayPart(
                        LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 6), "Ascension", DayPart.Kind.PUBLIC_HOLIDAY),
                new DayPart(
                        LocalDate.of(2026, 12, 19),
                        LocalDate.of(2027, 1, 3),
                        "Vacances de Noël",
                        DayPart.Kind.SCHOOL_HOLIDAY));
    }

    private static List<PlacePart> places() {
        return List.of(
                new PlacePart(
                        new PlaceId("mairie"),
                        "Mairie",
                        "Hôtel de ville",
                        new ThemeId("acces-aux-droits"),
                        Optional.of("Faire une carte d’identité"),
                        Optional.of("1 place de la Mairie"),
                        Optional.of("Ville de Bourg-Exemple"),
                        Optional.of("01 00 00 00 00"),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                        List.of(new ServiceId("ccas")),
                        Optional.of(48.5),
                        Optional.of(-2.25),
                        "convention, annexe 2"),
                new PlacePart(
                        new PlaceId("ludotheque"),
                        "Ludothèque",
                        "Ludothèque",
                        new ThemeId("enfance"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "convention, annexe 2"));
    }

    private static Practical practical() {
        return new Practical(
                List.of(
                        new Practical.Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Practical.Hours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(17, 30)),
                        new Practical.Hours(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                Optional.of(Practical.Appointment.EITHER),
                List.of("Entrée de plain-pied, au 3 de la place."),
                List.of("fr", "ar"),
                List.of("une pièce d’identité"),
                Optional.of(LocalDate.of(2026, 11, 12)));
    }

    private static List<NeedPart> needs() {
        return List.of(
                new NeedPart(Need.PAPERS, List.of(new PlaceId("mairie")), List.of(new OperatorId("france-services"))),
                new NeedPart(Need.TALK, List.of(), List.of()));
    }

    private static List<ActivityPart> activities() {
        return List.of(new ActivityPart(
                new ActivityId("digital-workshop"),
                "Atelier numérique",
                List.of(Measure.PEOPLE, Measure.NEWCOMERS, Measure.TURNED_AWAY),
                List.of("topic", "audience"),
                List.of(new ActivityPart.TopicLabel(new TopicId("ordinateur"), "Ordinateur"))));
    }

    private static List<ClosurePart> closures() {
        return List.of(
                new ClosurePart(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3), "Vacances de Noël", List.of()),
                new ClosurePart(
                        LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), "Pont", List.of(new PlaceId("mairie"))));
    }
}
