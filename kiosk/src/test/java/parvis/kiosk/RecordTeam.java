package parvis.kiosk;

import java.time.LocalDate;
import java.util.List;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.attendance.FakeWorks;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.message.OrganizationId;

/// A team whose records are kept in memory, in the town that does not exist, with the activities of a real pack.
public final class RecordTeam {
    private RecordTeam() {}

    public static Catalogue catalogue() {
        var bare = Samples.catalogue();
        return new Catalogue(
                bare.version(),
                bare.territory(),
                bare.places(),
                DugnyForms.parts(),
                bare.closures(),
                List.of(
                        partner("caf", "Caf de l’Exemple"),
                        partner("mission-locale", "Mission locale"),
                        partner("maison-des-parents", "Maison des parents"),
                        partner("prevention", "Prévention spécialisée"),
                        partner("association-des-habitants", "Association des habitants des Tilleuls")),
                bare.sessions());
    }

    private static OrganizationPart partner(String id, String name) {
        return new OrganizationPart(new OrganizationId(id), name);
    }

    public static Team team() {
        var none = Unbuilt.team();
        return new Team(
                none.custody(),
                none.planning(),
                none.bookings(),
                none.closer(),
                none.closures(),
                none.days(),
                new FakeWorks(LocalDate.of(2026, 11, 24)),
                none.history(),
                none.printer(),
                none.settings());
    }
}
