package parvis.server.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.server.report.Edition;
import parvis.server.report.Edition.Comment;
import parvis.server.report.Edition.Standing;
import parvis.server.report.Report;
import parvis.server.report.ReportCodec;
import parvis.server.report.Reports;
import parvis.server.report.Words;

/// The kept reports. Whether one may still change is asked in the transaction that changes it.
public final class SqlReports implements Reports {
    private static final String DRAFT = "SELECT id FROM report WHERE id = ? AND signed IS NULL";

    private final Database database;
    private final ReportCodec codec;

    /// @param database where they are kept
    /// @param codec how their content is written
    public SqlReports(Database database, ReportCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public long keep(Report report, String author, Instant at) {
        var content = codec.write(report);
        return database.write(
                "keep report",
                connection -> Rows.insert(
                        connection,
                        "INSERT INTO report (title, content, author, made) VALUES (?, ?, ?, ?)",
                        Words.title(report.heading()),
                        content,
                        author,
                        at.toEpochMilli()));
    }

    @Override
    public Optional<Edition> find(long id) {
        return database.read("read report", connection -> {
            var comments = Rows.list(connection, SqlReports::comment, """
                    SELECT * FROM report_comment c WHERE report = ? AND text <> ''
                    AND id = (SELECT MAX(id) FROM report_comment WHERE report = c.report AND section = c.section)
                    ORDER BY id
                    """, id);
            return Rows.list(connection, row -> edition(row, comments), "SELECT * FROM report WHERE id = ?", id)
                    .stream()
                    .findFirst();
        });
    }

    private Edition edition(ResultSet row, List<Comment> comments) throws SQLException {
        long id = row.getLong("id");
        var author = row.getString("author");
        var standing = signature(row)
                .<Standing>map(by -> new Standing.Signed(id, author, by.signer(), by.at()))
                .orElseGet(() -> new Standing.Draft(id, author));
        return new Edition(codec.read(row.getString("content")), comments, standing);
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getString("section"),
                row.getString("text"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("written")));
    }

    @Override
    public List<Kept> all() {
        return database.read(
                "read reports",
                connection -> Rows.list(
                        connection,
                        row -> new Kept(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getString("author"),
                                Instant.ofEpochMilli(row.getLong("made")),
                                signature(row)),
                        "SELECT id, title, author, made, signer, signed FROM report ORDER BY id DESC"));
    }

    private static Optional<Signature> signature(ResultSet row) throws SQLException {
        var at = row.getLong("signed");
        return Optional.ofNullable(row.getString("signer"))
                .map(signer -> new Signature(signer, Instant.ofEpochMilli(at)));
    }

    @Override
    public boolean comment(long id, Comment comment) {
        return database.write("comment report", connection -> {
            if (!isDraft(connection, id)) {
                return false;
            }
            Rows.insert(
                    connection,
                    "INSERT INTO report_comment (report, section, text, author, written) VALUES (?, ?, ?, ?, ?)",
                    id,
                    comment.section(),
                    comment.text(),
                    comment.author(),
                    comment.written().toEpochMilli());
            return true;
        });
    }

    @Override
    public boolean sign(long id, byte[] paper, String signer, Instant at) {
        return database.write(
                "sign report",
                connection -> Rows.update(
                                connection,
                                "UPDATE report SET signer = ?, signed = ?, paper = ? WHERE id = ? AND signed IS NULL",
                                signer,
                                at.toEpochMilli(),
                                paper,
                                id)
                        == 1);
    }

    @Override
    public Optional<byte[]> paper(long id) {
        return database.read(
                "read report",
                connection -> Rows.list(
                                connection,
                                row -> row.getBytes("paper"),
                                "SELECT paper FROM report WHERE id = ? AND signed IS NOT NULL",
                                id)
                        .stream()
                        .findFirst());
    }

    private static boolean isDraft(Connection connection, long id) throws SQLException {
        return !Rows.list(connection, row -> row.getLong(1), DRAFT, id).isEmpty();
    }
}
