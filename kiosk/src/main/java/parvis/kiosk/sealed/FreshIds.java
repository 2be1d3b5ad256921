package parvis.kiosk.sealed;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parvis.kiosk.directory.Spelling;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// Ids of what is made here: readable where a title gives words, and drawn at random at their end, since
/// other terminals of the territory make some too.
public final class FreshIds {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LONGEST = 40;

    private final RandomGenerator random;

    public FreshIds(RandomGenerator random) {
        this.random = random;
    }

    WorkshopId workshop(String title) {
        var words = Spelling.plain(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var start = words.isEmpty() ? "atelier" : words;
        return new WorkshopId(cut(start) + "-" + drawn(4));
    }

    SessionId session(WorkshopId workshop) {
        return new SessionId(cut(workshop.value()) + "-" + drawn(10));
    }

    private static String cut(String id) {
        return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    }

    private String drawn(int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
    }
}
