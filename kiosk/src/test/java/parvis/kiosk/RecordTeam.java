package parvis.kiosk;

import java.time.LocalDate;
import java.util.List;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.print.SettingsPapers;
import parvis.kiosk.staff.FakeSettings;
import parvis.kiosk.staff.SettingsBook;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.OrganizationId;

/// A team whose records are kept in memory, in the town that does not exist, with the activities of a real pack.
public final class RecordTeam {
    private RecordTeam() {}

    public static Catalogue catalogue() {
        var bare = Samples.catalogue();
        return new Catalogue(
                bare.version(),
                new TerritoryPart(
                        bare.territory().id(),
                        bare.territory().name(),
                        bare.territory().zone(),
                        bare.territory().from(),
                        bare.territory().to(),
                        bare.territory().services(),
                        bare.territory().themes(),
                        DugnyForms.OFFER.audiences().stream()
                                .map(option ->
                                        new TerritoryPart.AudienceLabel(new AudienceId(option.id()), option.label()))
                                .toList()),
                bare.places(),
                DugnyForms.parts().stream().map(RecordTeam::fed).toList(),
                bare.closures(),
                List.of(
                        partner("caf", "Caf de l’Exemple"),
                        partner("mission-locale", "Mission locale"),
                        partner("maison-des-parents", "Maison des parents"),
                        partner("prevention", "Prévention spécialisée"),
                        partner("association-des-habitants", "Association des habitants des Tilleuls")),
                bare.sessions());
    }

    private static ActivityPart fed(ActivityPart part) {
        return new ActivityPart(
                part.id(),
                part.label(),
                part.measures(),
                part.fields(),
                part.topics(),
                List.of(
                        new ActivityPart.Feed(
                                "JEU-R1",
                                "Nombre d’actions liées à une thématique",
                                List.of(Measure.HELD),
                                List.of(),
                                List.of("si le sujet est indiqué")),
                        new ActivityPart.Feed(
                                "JEU-I2",
                                "Évolution de la fréquentation des jeunes",
                                List.of(Measure.PEOPLE),
                                List.of(),
                                List.of("public\u202f: Jeunes de 11 à 17 ans"))));
    }

    private static OrganizationPart partner(String id, String name) {
        return new OrganizationPart(new OrganizationId(id), name);
    }

    /// Over the town's real files; settings and the house's papers in memory.
    public static Team team(SessionTown town) {
        return team(town, new FakeSettings());
    }

    public static Team team(SessionTown town, SettingsBook settings) {
        var real = town.team();
        return new Team(
                real.custody(),
                real.entries(),
                real.planning(),
                real.bookings(),
                real.closer(),
                real.closures(),
                real.days(),
                real.works(),
                real.history(),
                real.printer(),
                new SettingsPapers(settings::settings, () -> LocalDate.of(2026, 11, 24)),
                real.calendar(),
                settings,
                new FakeCopy(),
                new FakeDoubts());
    }
}
