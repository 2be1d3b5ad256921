package parvis.kiosk;

import java.security.SecureRandom;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.sealed.SealedCustody;
import parvis.kiosk.sealed.SealedDatabase;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.SqliteSettings;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.CatalogueDays;
import parvis.kiosk.sync.CatalogueSource;

/// What stands behind the team's screens, put together over the terminal's two files: the counts', which the
/// caller opened, and the names', opened here.
final class TeamServices implements AutoCloseable {
    private final SealedDatabase names;
    private final Team team;

    private TeamServices(SealedDatabase names, Team team) {
        this.names = names;
        this.team = team;
    }

    /// @param counts the counts' file
    /// @param store over that file
    /// @param catalogue what the server says of the town
    /// @param stretch what a guess at the day code costs
    static TeamServices open(
            KioskConfig config,
            Database counts,
            Store store,
            CatalogueSource catalogue,
            TimeSource time,
            KeyStretch stretch,
            SecureRandom random) {
        var names = SealedDatabase.open(config.data(), time);
        var none = Unbuilt.team();
        var team = new Team(
                new SealedCustody(names, stretch, random, time, config.zone()),
                none.planning(),
                none.bookings(),
                none.closer(),
                none.closures(),
                new CatalogueDays(catalogue, config.place()),
                store.works(),
                store.history(),
                none.printer(),
                new SqliteSettings(counts));
        return new TeamServices(names, team);
    }

    Team team() {
        return team;
    }

    @Override
    public void close() {
        names.close();
    }
}
