package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parvis.server.follow.ActionState;
import parvis.server.follow.FicheNote;
import parvis.server.follow.FicheNotes;

/// What was written of the fiches, in the server's database.
public final class SqlFicheNotes implements FicheNotes {
    private final Database database;

    /// Over an open database.
    public SqlFicheNotes(Database database) {
        this.database = database;
    }

    @Override
    public FicheNote add(FicheNote.Draft draft, String author, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        long id = database.write(
                "write of a fiche",
                connection -> Rows.insert(
                        connection,
                        """
                        INSERT INTO fiche_note (fiche, action, state, comment, author, recorded)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        draft.fiche(),
                        draft.action().orElse(null),
                        draft.state().word(),
                        draft.comment(),
                        author,
                        at.toEpochMilli()));
        return new FicheNote(id, draft, author, at);
    }

    @Override
    public List<FicheNote> of(String fiche) {
        return database.read(
                "read of a fiche",
                connection -> Rows.list(
                        connection,
                        SqlFicheNotes::note,
                        "SELECT * FROM fiche_note WHERE fiche = ? ORDER BY id DESC",
                        fiche));
    }

    private static FicheNote note(ResultSet row) throws SQLException {
        var draft = new FicheNote.Draft(
                row.getString("fiche"),
                Optional.ofNullable(row.getString("action")),
                ActionState.of(row.getString("state")).orElseThrow(),
                row.getString("comment"));
        return new FicheNote(
                row.getLong("id"), draft, row.getString("author"), Instant.ofEpochMilli(row.getLong("recorded")));
    }
}
