package parvis.kiosk.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.staff.Settings;
import parvis.kiosk.staff.SettingsBook;
import parvis.protocol.delivery.StoreFailure;

/// The settings in the terminal's file, one row each; in memory once read.
public final class SqliteSettings implements SettingsBook {
    private final Database database;
    private volatile Settings now;

    /// @param database the terminal's file
    public SqliteSettings(Database database) {
        this.database = database;
        now = of(database.read(SqliteSettings::rows));
    }

    @Override
    public Settings settings() {
        return now;
    }

    @Override
    public synchronized void keep(Settings settings) {
        try {
            database.write(connection -> {
                Facts.run(connection, "DELETE FROM setting");
                for (var row : rows(settings).entrySet()) {
                    Facts.run(
                            connection,
                            "INSERT INTO setting (name, value) VALUES (?, ?)",
                            row.getKey(),
                            row.getValue());
                }
                return true;
            });
        } catch (StoreFailure e) {
            throw new SettingsFailure(e);
        }
        now = settings;
    }

    private static Map<String, String> rows(Connection connection) throws SQLException {
        var rows = new LinkedHashMap<String, String>();
        try (var select = connection.createStatement();
                var all = select.executeQuery("SELECT name, value FROM setting")) {
            while (all.next()) {
                rows.put(all.getString(1), all.getString(2));
            }
        }
        return rows;
    }

    private static Map<String, String> rows(Settings settings) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("retention", String.valueOf(settings.retentionDays()));
        rows.put("sheets", Way.written(settings.printers().sheets()));
        rows.put("slips", Way.written(settings.printers().slips()));
        settings.copies().ifPresent(folder -> rows.put("copies", folder.toString()));
        settings.files().ifPresent(folder -> rows.put("files", folder.toString()));
        rows.put("centre", settings.centre().name());
        rows.put("address", settings.centre().address());
        rows.put("representative", settings.centre().representative());
        rows.put("contact", settings.centre().contact());
        rows.put("officer", settings.officer());
        return rows;
    }

    private static Settings of(Map<String, String> rows) {
        var retention = Optional.ofNullable(rows.get("retention")).map(Integer::valueOf);
        return new Settings(
                retention.orElse(Settings.USUAL_RETENTION),
                new PrinterChoice.Ways(
                        Way.read(rows.getOrDefault("sheets", "")), Way.read(rows.getOrDefault("slips", ""))),
                Optional.ofNullable(rows.get("copies")).map(Path::of),
                Optional.ofNullable(rows.get("files")).map(Path::of),
                new Settings.Centre(
                        rows.getOrDefault("centre", ""),
                        rows.getOrDefault("address", ""),
                        rows.getOrDefault("representative", ""),
                        rows.getOrDefault("contact", "")),
                rows.getOrDefault("officer", ""));
    }

    /// A printer's way as one text: `cups NAME`, `escpos MM58 PORT`, or nothing.
    private static final class Way {
        private static final int PARTS = 3;

        private Way() {}

        static String written(PrinterChoice choice) {
            return switch (choice) {
                case PrinterChoice.None() -> "";
                case PrinterChoice.Cups(var queue) -> "cups " + queue;
                case PrinterChoice.EscPos(var port, var roll) -> "escpos " + roll.name() + " " + port;
            };
        }

        static PrinterChoice read(String text) {
            var parts = text.split(" ", PARTS);
            return switch (parts[0]) {
                case "cups" -> new PrinterChoice.Cups(parts[1]);
                case "escpos" -> new PrinterChoice.EscPos(parts[2], PrinterChoice.Roll.valueOf(parts[1]));
                default -> new PrinterChoice.None();
            };
        }
    }
}
