package parvis.server.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which word was meant when an unknown one was written.
final class Closest {
    /// No id is longer; the work grows with the length.
    private static final int LONGEST = 63;

    private Closest() {}

    /// The candidate that few slips away from `written`, empty when none is near.
    static Optional<String> to(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.clamp(written.length() / 3, 1, 3);
        return candidates.stream()
                .filter(candidate -> slips(written, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> slips(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Letters to add, drop or change, capitals aside (Levenshtein).
    static int slips(String one, String other) {
        var from = one.toLowerCase(Locale.ROOT);
        var to = other.toLowerCase(Locale.ROOT);
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
