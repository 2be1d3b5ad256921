package parvis.kiosk.staff;

import java.nio.file.Path;
import java.util.Optional;
import parvis.kiosk.paper.PrinterChoice;

/// What the team sets on this terminal. Holds no name of a resident.
///
/// @param retentionDays how long after a session names are kept, 0 to [#LONGEST_RETENTION]
/// @param printers which way papers go
/// @param copies the second medium, for the evening's sealed copy
/// @param files where files for people go: a stick, a folder
/// @param centre who answers for the names, as papers and notices say it
/// @param officer the data protection officer: name and how to reach them
public record Settings(
        int retentionDays,
        PrinterChoice.Ways printers,
        Optional<Path> copies,
        Optional<Path> files,
        Centre centre,
        String officer) {
    /// Names are never kept longer after a session.
    public static final int LONGEST_RETENTION = 90;

    /// As long as nobody sets anything.
    public static final int USUAL_RETENTION = 30;

    /// The longest text of a setting.
    public static final int LONGEST_TEXT = 120;

    /// What holds before anything is set.
    public static final Settings FIRST = new Settings(
            USUAL_RETENTION, PrinterChoice.Ways.NONE, Optional.empty(), Optional.empty(), Centre.UNKNOWN, "");

    /// @throws IllegalArgumentException when a number, a folder or a text does not fit
    public Settings {
        if (retentionDays < 0 || retentionDays > LONGEST_RETENTION) {
            throw new IllegalArgumentException("retentionDays is not 0.." + LONGEST_RETENTION + ": " + retentionDays);
        }
        copies.ifPresent(Settings::absolute);
        files.ifPresent(Settings::absolute);
        officer = text("officer", officer);
    }

    private static void absolute(Path folder) {
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute folder: " + folder);
        }
    }

    private static String text(String what, String value) {
        var stripped = value.strip();
        if (stripped.length() > LONGEST_TEXT || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " is longer than " + LONGEST_TEXT + " or has control characters");
        }
        return stripped;
    }

    /// Who answers for the names. What is not told is the empty text.
    ///
    /// @param name of the centre
    /// @param address where it is
    /// @param representative who stands for it
    /// @param contact a telephone number or an e-mail address of the house
    public record Centre(String name, String address, String representative, String contact) {
        /// Nothing told.
        public static final Centre UNKNOWN = new Centre("", "", "", "");

        /// @throws IllegalArgumentException when a text does not fit
        public Centre {
            name = text("name", name);
            address = text("address", address);
            representative = text("representative", representative);
            contact = text("contact", contact);
        }
    }

    public Settings withRetentionDays(int days) {
        return new Settings(days, printers, copies, files, centre, officer);
    }

    public Settings withPrinters(PrinterChoice.Ways ways) {
        return new Settings(retentionDays, ways, copies, files, centre, officer);
    }

    public Settings withCopies(Optional<Path> folder) {
        return new Settings(retentionDays, printers, folder, files, centre, officer);
    }

    public Settings withFiles(Optional<Path> folder) {
        return new Settings(retentionDays, printers, copies, folder, centre, officer);
    }

    public Settings withCentre(Centre now) {
        return new Settings(retentionDays, printers, copies, files, now, officer);
    }

    public Settings withOfficer(String now) {
        return new Settings(retentionDays, printers, copies, files, centre, now);
    }
}
