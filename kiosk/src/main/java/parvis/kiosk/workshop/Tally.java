package parvis.kiosk.workshop;

/// What is ticked at a session beside its bookings.
///
/// @param walkIns who came without a booking
/// @param turnedAway who came and could not stay
/// @param newcomers of all who came: the first time this year, by their own word
/// @param families families, where the activity asks
/// @param newFamilies of these, the first time this year
public record Tally(int walkIns, int turnedAway, int newcomers, int families, int newFamilies) {
    /// Nothing yet.
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /// @throws IllegalArgumentException when a number is negative or there are more new families than
    /// families
    public Tally {
        if (walkIns < 0
                || turnedAway < 0
                || newcomers < 0
                || families < 0
                || newFamilies < 0
                || newFamilies > families) {
            throw new IllegalArgumentException("tally does not fit: " + walkIns + ", " + turnedAway + ", " + newcomers
                    + ", " + families + ", " + newFamilies);
        }
    }
}
