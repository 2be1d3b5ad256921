package parvis.kiosk.workshop;

import parvis.protocol.message.WorkshopId;

/// A series: what its next session would be like.
///
/// @param id for ever
/// @param title public text, 1 to 80 characters
/// @param minutes how long a session is
/// @param seats how many can come
/// @param details what it is about
public record Workshop(WorkshopId id, String title, int minutes, int seats, Details details) {
    /// The longest title.
    public static final int LONGEST_TITLE = 80;

    /// @throws IllegalArgumentException when the title or a number does not fit
    public Workshop {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title has " + title.length() + " characters, not 1.." + LONGEST_TITLE);
        }
        if (minutes < 1 || minutes > 24 * 60 || seats < 0 || seats > 10_000) {
            throw new IllegalArgumentException("minutes " + minutes + ", seats " + seats + " do not fit");
        }
    }
}
