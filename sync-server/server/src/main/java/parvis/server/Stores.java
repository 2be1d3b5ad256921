package parvis.server;

import java.nio.file.Path;
import java.util.List;
import parvis.server.follow.Follow;
import parvis.server.indicator.Sources;
import parvis.server.pack.Pack;
import parvis.server.sql.Database;
import parvis.server.sql.SqlBaselines;
import parvis.server.sql.SqlEntries;
import parvis.server.sql.SqlFicheNotes;
import parvis.server.sql.SqlFleet;
import parvis.server.sql.SqlLedger;
import parvis.server.sql.SqlReferences;
import parvis.server.sql.SqlTallies;
import parvis.server.sql.SqlTargets;
import parvis.server.sql.SqlTerminals;
import parvis.server.sql.SqlTrail;
import parvis.server.sql.SqlVisits;

/// Everything that lies in the server's one database.
record Stores(
        Database database,
        SqlLedger ledger,
        SqlTerminals terminals,
        SqlFleet fleet,
        Sources sources,
        SqlTrail trail,
        Follow follow) {
    /// Opens the database of a server's data folder.
    ///
    /// @throws parvis.protocol.delivery.StoreFailure when it cannot be opened
    static Database open(ServerConfig config) {
        return Database.open(file(config));
    }

    /// Where it lies.
    static Path file(ServerConfig config) {
        return config.data().resolve("parvis.db");
    }

    static Stores over(Database database, Pack pack) {
        return new Stores(
                database,
                new SqlLedger(database),
                new SqlTerminals(database),
                new SqlFleet(database),
                new Sources(
                        new SqlTallies(database),
                        new SqlEntries(database),
                        new SqlBaselines(database),
                        new SqlTargets(database),
                        new SqlReferences(database, List.copyOf(pack.territory().references()))),
                new SqlTrail(database),
                new Follow(new SqlFicheNotes(database), new SqlVisits(database)));
    }
}
